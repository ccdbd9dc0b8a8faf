/** Writes PNG files with a palette (PNG specification, third edition). */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Of zlib. 6 takes a third longer for 1 % fewer bytes, 9 ten times as long for 6 %. */
const COMPRESSION = 5;
/** Bits of a pixel, and the colour type that says "number of a colour in the palette". */
const DEPTH = 8;
const INDEXED = 3;

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

/**
 * A PNG file.
 *
 * @param pixels row by row, each the number of a colour
 * @param palette at most 256 colours, as bytes of red, green and blue
 */
export function indexedPng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
  palette: readonly (readonly number[])[],
): Buffer {
  // Each row begins with its filter: 0, none, as the specification advises for palettes.
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = [uint32(width), uint32(height), Buffer.from([DEPTH, INDEXED, 0, 0, 0])];
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat(header)),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: COMPRESSION })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
