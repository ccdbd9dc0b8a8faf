/** Writes the service worker once every page has its last byte, with the list of what it keeps. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { howKept } from '../offline/how-kept.ts';
import { withNothingKept } from '../offline/nothing-kept.ts';
import { keepsPages } from '../offline/switch.ts';
import { livesAt } from '../lives-at.ts';
import { bundleScript, bundleSheet } from './offline-bundle.ts';
import { fileAt, withWhatTheyNeed } from './what-pages-need.ts';

/** `OFFLINE=off npm run build`: the site keeps nothing, and its worker removes what was kept. */
export const keepsOffline = keepsPages();

/** Where the page that stands for whatever is not kept says how much "everything" is. */
const SIZE = '<span class="all-of-it"></span>';
const FALLBACK = '/offline/';

const revision = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 8);

/** Every file of a built site that a device may keep, by its address. */
function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .filter((address) => howKept(address) !== undefined)
    .sort();
}

/** A site that keeps nothing says so, wherever it told of what it keeps. */
function sayNothingIsKept(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(join(folder, name), 'utf8');
    const own = withNothingKept(html);
    if (own !== html) writeFileSync(join(folder, name), own);
  }
}

/** Says on its page how much there is to keep. */
function writeSize(folder: string, bytes: number): void {
  const page = fileAt(folder, FALLBACK);
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replaceAll(SIZE, `${Math.ceil(bytes / 1e6)} MB`));
}

/**
 * Write the worker of a built site, and the list of all that can be kept.
 *
 * @param folder the built site, whose pages change no more
 * @returns how many files are kept at once, and their bytes
 */
export async function writeWorker(folder: string): Promise<{ files: number; bytes: number }> {
  if (!keepsOffline) {
    sayNothingIsKept(folder);
    writeFileSync(join(folder, 'sw.js'), await bundleScript('worker-off', 'iife'));
    return { files: 0, bytes: 0 };
  }
  const put = (name: string, ending: string, text: string) => {
    const address = `/_astro/${name}.${revision(Buffer.from(text))}.${ending}`;
    writeFileSync(join(folder, address), text);
    return address;
  };
  writeFileSync(join(folder, 'keep.js'), await bundleScript('ask-for-worker', 'es'));
  const line = {
    script: put('newer-version', 'js', await bundleScript('newer-version', 'es')),
    sheet: put('kept-line', 'css', bundleSheet('kept-line')),
  };
  const sizes = everyFile(folder).map(
    (address) => [address, statSync(fileAt(folder, address)).size] as const,
  );
  const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
  writeSize(folder, total);
  const files = Object.fromEntries(
    sizes.map(([address, bytes]) => [
      address,
      [revision(readFileSync(fileAt(folder, address))), bytes],
    ]),
  );
  writeFileSync(join(folder, 'offline/everything.json'), JSON.stringify({ bytes: total, files }));
  const pages = JSON.parse(readFileSync(join(folder, 'offline/pages.json'), 'utf8')) as string[];
  const kept = [...withWhatTheyNeed(folder, pages), line.script, line.sheet].map((url) => {
    const bytes = readFileSync(fileAt(folder, url));
    return {
      url,
      revision: howKept(url) === 'hashed' ? null : revision(bytes),
      bytes: bytes.length,
    };
  });
  // The worker is told where each will be, since below-a-path.ts moves what pages and data say.
  const { path } = livesAt();
  const below = (address: string) => path + address.slice(1);
  const worker = await bundleScript('worker', 'iife', {
    KEPT_AT_ONCE: kept.map(({ url, revision: of }) => ({ url: below(url), revision: of })),
    LINE: { script: below(line.script), sheet: below(line.sheet) },
    FALLBACK: below(FALLBACK),
  });
  writeFileSync(join(folder, 'sw.js'), worker);
  return { files: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Astro integration: after all that changes a page. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const keeps = keepsOffline && command === 'build';
        updateConfig({ vite: { define: { KEEPS_OFFLINE: JSON.stringify(keeps) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await writeWorker(fileURLToPath(dir));
        if (keepsOffline)
          logger.info(
            `${files} files are kept from the first visit on, ${(bytes / 1e3).toFixed(0)} kB`,
          );
        // A warning, because the log of a build shows it.
        else
          logger.warn(
            'OFFLINE=off: this site keeps nothing on devices, and its worker removes what was kept',
          );
      },
    },
  };
}
