/** Makes one file each of the worker, of the script that comes with a kept page, and of its sheet. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { transform } from 'lightningcss';
import { build } from 'vite';
import { livesAt } from '../lives-at.ts';

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * One script from a file of `src/offline/` and all that it imports.
 *
 * @param facts what the build knows, by the names under which the script asks for it
 */
export async function bundleScript(
  name: string,
  format: 'iife' | 'es',
  facts: Record<string, unknown> = {},
): Promise<string> {
  const known: Record<string, string> = {};
  for (const [fact, value] of Object.entries(facts)) known[fact] = JSON.stringify(value);
  const built = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    // Workbox talks to its developers in any other.
    define: {
      'process.env.NODE_ENV': '"production"',
      PATH_OF_SITE: JSON.stringify(livesAt().path),
      ...known,
    },
    build: {
      write: false,
      target: browserslistToEsbuild(),
      modulePreload: false,
      rolldownOptions: { input: source(`offline/${name}.ts`), output: { format } },
    },
  });
  const [bundle] = [built].flat();
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (!chunk) throw new Error(`src/offline/${name}.ts gave no script.`);
  return chunk.code;
}

/** A sheet of `src/styles/`, as small as it gets. */
export function bundleSheet(name: string): string {
  const code = readFileSync(source(`styles/${name}.css`));
  return transform({ filename: `${name}.css`, code, minify: true }).code.toString();
}
