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

export const piecesOf = (text: string) => text.split(' ').filter(Boolean);

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
    throw new Error(
      `The lexicon has ${numbers.size} different words, and two digits number ${DIGITS.length ** 2}. ` +
        'Give each code in src/search/meaning/text-code.ts a third digit.',
    );
  return { pieces: [...numbers.keys()].join(' '), texts: coded.join('') };
}

/** The code in numbers. */
export interface ReadTexts {
  /** The pieces of all texts in one row, by number. */
  row: Uint16Array;
  /** Where each text begins in the row, and where the last ends. */
  starts: Uint32Array;
  /** The number of the first text of each group, and of all texts at last. */
  groups: number[];
}

/** Read the code of some texts. */
export function readTexts({ texts }: Pick<CodedTexts, 'texts'>): ReadTexts {
  const row = new Uint16Array(texts.length);
  const starts = new Uint32Array(texts.length + 1);
  const groups = [0];
  let next = 0;
  let end = 0;
  let text = 0;
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
  return { row: row.subarray(0, end), starts: starts.subarray(0, text + 1), groups };
}
