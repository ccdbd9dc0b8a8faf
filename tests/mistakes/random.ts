/** Chance that can be had again: the same seed, the same mistakes. */

/** A stream of numbers from 0 up to 1 (mulberry32, by Tommy Ettinger, in the public domain). */
export class Random {
  #state: number;

  constructor(seed: string) {
    // FNV-1a, so that seeds which are words differ as well.
    this.#state = Array.from(seed).reduce(
      (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619),
      2_166_136_261,
    );
  }

  next(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  /** One of them; undefined when there is none. */
  one<Value>(of: readonly Value[]): Value | undefined {
    return of[this.below(of.length)];
  }
}
