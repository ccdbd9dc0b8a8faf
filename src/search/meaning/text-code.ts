/**
 * Texts as they travel: each piece between spaces is written once, in the order in which it first
 * comes, and the texts are a code of two characters a piece. That is smaller than the texts, and a
 * browser has words by number without looking for spaces in a hundred thousand letters.
 */

/** The pieces, and the code that strings them together. */
export interface CodedTexts {
  /** With spaces between. */
  pieces: string;
  texts: string;
}

/** Stands for the next piece that has not come yet. */
const NEXT = '!';
const END_OF_TEXT = '|';
const END_OF_GROUP = '~';

/** The digits of the other numbers: what JSON writes in one character, without the three above. */
const DIGITS = Array.from({ length: 124 - 35 }, (_, place) => String.fromCharCode(35 + place))
  .filter((digit) => digit !== '\\')
  .join('');

/** The value of each digit by its code, and what the signs are by theirs. */
const values = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;
const [NEXT_CODE = 0, TEXT_CODE = 0, GROUP_CODE = 0] = [NEXT, END_OF_TEXT, END_OF_GROUP].map(
  (sign) => sign.charCodeAt(0),
);

const piecesOf = (text: string) => text.split(' ').filter(Boolean);

/**
 * Code groups of texts.
 *
 * @throws when there are more pieces than two digits can number
 */
export function codeTexts(groups: readonly (readonly string[])[]): CodedTexts {
  const numbers = new Map<string, number>();
  const codeOf = (piece: string): string => {
    const number = numbers.get(piece);
    if (number === undefined) numbers.set(piece, numbers.size);
    if (number === undefined) return NEXT;
    return (
      DIGITS.charAt(Math.floor(number / DIGITS.length)) + DIGITS.charAt(number % DIGITS.length)
    );
  };
  const coded = groups.map((texts) => {
    const codes = texts.map((text) => piecesOf(text).map(codeOf).join('') + END_OF_TEXT);
    return codes.join('') + END_OF_GROUP;
  });
  if (numbers.size > DIGITS.length ** 2)
    throw new Error(`${numbers.size} different words are more than the file can number.`);
  return { pieces: [...numbers.keys()].join(' '), texts: coded.join('') };
}

/** Texts of which only the numbers of their pieces are known until somebody asks. */
export class Texts {
  readonly pieces: readonly string[];
  /** The pieces of all texts in one row, by number. */
  readonly row: Uint16Array;
  /** Where each text begins in the row, and where the last ends. */
  readonly #starts: Uint32Array;
  /** The number of the first text of each group, and of all texts at last. */
  readonly #groups: readonly number[];

  constructor({ pieces, texts }: CodedTexts) {
    this.pieces = pieces.split(' ');
    const row = new Uint16Array(texts.length);
    const starts = new Uint32Array(texts.length + 1);
    const groups = [0];
    let [next, end, text] = [0, 0, 0];
    for (let place = 0; place < texts.length; place++) {
      const code = texts.charCodeAt(place);
      if (code === NEXT_CODE) row[end++] = next++;
      else if (code === TEXT_CODE) starts[++text] = end;
      else if (code === GROUP_CODE) groups.push(text);
      else {
        const low = values[texts.charCodeAt(++place)] ?? 0;
        row[end++] = (values[code] ?? 0) * DIGITS.length + low;
      }
    }
    this.row = row.subarray(0, end);
    this.#starts = starts.subarray(0, text + 1);
    this.#groups = groups;
  }

  /** The pieces of all texts of a group. */
  rowOf(group: number): Uint16Array {
    const [from = 0, to = 0] = [this.#groups[group], this.#groups[group + 1]];
    return this.row.subarray(this.#starts[from], this.#starts[to]);
  }

  /** The pieces of a text. */
  piecesOf(text: number): Uint16Array {
    return this.row.subarray(this.#starts[text], this.#starts[text + 1]);
  }

  text(number: number): string {
    return Array.from(this.piecesOf(number), (piece) => this.pieces[piece] ?? '').join(' ');
  }

  /** The group of a text: the last that begins no later. */
  groupOf(text: number): number {
    let [low, high] = [0, this.#groups.length - 1];
    while (low < high - 1) {
      const middle = (low + high) >> 1;
      if ((this.#groups[middle] ?? 0) <= text) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Visit the texts of a group: the number of each, and where its pieces are in the row. */
  eachOf(group: number, visit: (text: number, from: number, to: number) => void): void {
    const end = this.#groups[group + 1] ?? 0;
    for (let text = this.#groups[group] ?? 0; text < end; text++)
      visit(text, this.#starts[text] ?? 0, this.#starts[text + 1] ?? 0);
  }

  /** All texts of a group. */
  group(number: number): string[] {
    const texts: string[] = [];
    this.eachOf(number, (text) => texts.push(this.text(text)));
    return texts;
  }
}
