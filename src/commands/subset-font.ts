/**
 * Makes `public/fonts/text.<hash>.woff2` and names it in `src/styles/type.css`: the one file of the text's typeface: Atkinson Hyperlegible Next
 * (SIL Open Font License), weights 400 to 700, with the characters that the site writes. Run: `npm run font`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const SOURCE =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** Beyond ASCII: punctuation, signs of measures and money, letters of names. Others come from the device's font. */
const others = '\u00a0‘’“”–—…·×°£áàäçéèëíñóôöúüÖ';

const file = createRequire(import.meta.url).resolve(SOURCE);
const subset = await subsetFont(readFileSync(file), ascii + others, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700, default: 400 } },
});
// Hosts keep the file for a year, so that another content needs another name.
const name = `text.${createHash('sha256').update(subset).digest('hex').slice(0, 8)}.woff2`;
const folder = new URL('../../public/fonts/', import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
writeFileSync(new URL(name, folder), subset);
const sheet = new URL('../styles/type.css', import.meta.url);
const styles = readFileSync(sheet, 'utf8');
writeFileSync(sheet, styles.replace(/text\.[0-9a-f]+\.woff2/, name));
console.log(`public/fonts/${name}: ${subset.length} bytes`);
