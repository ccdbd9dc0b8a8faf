/** `npm run build`: a whole, checked site in `dist/`, or none at all. */
import { rmSync } from 'node:fs';
import { build } from 'astro';
import { ContentError } from '../model/reading/finding.ts';

const output = new URL('../../dist/', import.meta.url);
rmSync(output, { recursive: true, force: true });

try {
  await build({});
} catch (error) {
  rmSync(output, { recursive: true, force: true });
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
