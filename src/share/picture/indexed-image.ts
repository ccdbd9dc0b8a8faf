/** An image whose pixels are numbers of colours: what is flat stays flat, and the file small. */
import { LEVELS, type Coverage } from './coverage.ts';
import { indexedPng } from './indexed-png.ts';

/** A box in whole pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

const channels = (colour: string) => Array.from(Buffer.from(colour.slice(1), 'hex'));

/** An image that is painted from back to front. */
export class IndexedImage {
  readonly #size: { width: number; height: number };
  readonly #pixels: Uint8Array;
  readonly #palette: number[][] = [];
  /** Number of the first shade of a colour on another, by both. */
  readonly #shades = new Map<string, number>();

  /** @param colour of the paper, as "#rrggbb" */
  constructor(size: { width: number; height: number }, colour: string) {
    this.#size = size;
    this.#pixels = new Uint8Array(size.width * size.height);
    this.fill({ x: 0, y: 0, ...size }, colour);
  }

  /** Paint a box in one colour, as "#rrggbb". */
  fill({ x, y, width, height }: Area, colour: string): void {
    const number = this.#palette.push(channels(colour)) - 1;
    for (let row = y; row < y + height; row += 1) {
      const start = row * this.#size.width + x;
      this.#pixels.fill(number, start, start + width);
    }
  }

  /**
   * Paint a shape in one colour on a ground of another. A colour must not be used again on what was
   * painted over with a newer one.
   *
   * @param x where the origin of the shape lies, in whole pixels
   * @throws when the shape leaves the image
   */
  stamp(shape: Coverage, { x, y }: { x: number; y: number }, colour: string, on: string): void {
    const { width, height } = this.#size;
    const [left, top] = [x + shape.left, y + shape.top];
    if (left < 0 || top < 0 || left + shape.width > width || top + shape.height > height)
      throw new Error('Something on a share picture would stand outside of it.');
    const first = this.#shadesOf(colour, on);
    for (let row = 0; row < shape.height; row += 1) {
      const from = row * shape.width;
      const to = (top + row) * width + left;
      for (let column = 0; column < shape.width; column += 1) {
        const level = shape.levels[from + column] ?? 0;
        // Newer colours have higher numbers, so a letter that touches its neighbour leaves it whole.
        const number = first + level - 1;
        if (level > 0 && number > (this.#pixels[to + column] ?? 0))
          this.#pixels[to + column] = number;
      }
    }
  }

  #shadesOf(colour: string, on: string): number {
    const key = `${colour} ${on}`;
    const before = this.#shades.get(key);
    if (before !== undefined) return before;
    const ground = channels(on);
    const first = this.#palette.length;
    this.#shades.set(key, first);
    for (let level = 1; level <= LEVELS; level += 1)
      this.#palette.push(
        channels(colour).map((value, channel) => {
          const below = ground[channel] ?? 0;
          return Math.round(below + ((value - below) * level) / LEVELS);
        }),
      );
    return first;
  }

  /** @returns a PNG file */
  toPng(): Buffer {
    return indexedPng(this.#pixels, this.#size, this.#palette);
  }
}
