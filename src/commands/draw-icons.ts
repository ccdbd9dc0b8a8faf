/** `npm run icons`: the icons of the site for every system, from `public/favicon.svg`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';

/** Side of the mark, as its drawing says. */
const SIDE = 32;
const COLOUR = '#0b5563';

const mark = readFileSync('public/favicon.svg', 'utf8');
/** Systems cut a maskable icon to any shape: its ground goes to the edges, its mark stays in the safe middle. */
const maskable = mark
  .replace(/<rect[^>]*>/, `<rect width="${SIDE}" height="${SIDE}" fill="${COLOUR}"/>`)
  .replace('<path ', '<path transform="translate(16 16) scale(.7) translate(-16 -16)" ');
/** Apple rounds the corners itself and shows what is clear as black. */
const square = mark.replace(/ rx="[^"]*"/, '');

const draw = (svg: string, size: number) =>
  sharp(Buffer.from(svg), { density: (72 * size) / SIDE })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();

/** An ICO file that holds one PNG: a header of 6 bytes, an entry of 16, the picture. */
function icoOf(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

mkdirSync('public/icons', { recursive: true });
for (const size of [192, 512]) {
  writeFileSync(`public/icons/any-${size}.png`, await draw(mark, size));
  writeFileSync(`public/icons/maskable-${size}.png`, await draw(maskable, size));
}
writeFileSync('public/apple-touch-icon.png', await draw(square, 180));
writeFileSync('public/favicon.ico', icoOf(await draw(mark, 32), 32));
