/**
 * Makes `src/styles/fonts/text.woff2`, the one file of the text's typeface: Atkinson Hyperlegible Next
 * (SIL Open Font License), weights 400 to 700, with the characters that the site writes. Run: `npm run font`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
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
writeFileSync(new URL('../styles/fonts/text.woff2', import.meta.url), subset);
console.log(`src/styles/fonts/text.woff2: ${subset.length} bytes`);
