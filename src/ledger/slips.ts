/** Slips of one word or number in a line, each as the edit that would undo it. */
import { EASILY_LOST, RISING, TURNED } from './turned-words.ts';

/** What stood there if this was the slip: `by` for the letters from `at` on, as many as `length`. */
export interface Slip {
  at: number;
  length: number;
  by: string;
  /** What happened, in words; the excerpts follow. */
  what: string;
}

/** Words a line may have more than the ledger knew, and letters of them. */
const LONGEST_RUN = 160;

/** A line in which no word is found in tags, addresses and ids. */
const proseOf = (text: string) =>
  text.replace(/<[^>]*>|\{#[^}]*\}|\]\([^)]*\)/g, (markup) => '\u0000'.repeat(markup.length));

/** A word with a capital where the other has one. */
const like = (word: string, other: string) =>
  /^\p{Lu}/u.test(other) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const became = (was: string, is: string) => `"${was}" became "${is}"`;

const MODALS = ['may', 'can', 'might', 'could'];

/** Words that took the place of others. */
export function* turnedWords(text: string): Generator<Slip> {
  for (const { 0: word, index: at } of proseOf(text).matchAll(/(?<![\w-])\p{L}[\p{L}’'-]*/gu)) {
    const small = word.toLowerCase();
    const slip = (other: string, more = ''): Slip => {
      const by = like(other, word);
      return { at, length: word.length, by, what: `${became(by, word)}${more}` };
    };
    for (const group of RISING) {
      const place = group.indexOf(small);
      if (place === -1) continue;
      yield* group.flatMap((other, rank) =>
        rank === place ? [] : [slip(other, rank < place ? ', which says more' : '')],
      );
    }
    for (const group of TURNED.filter((each) => each.includes(small)))
      yield* group.filter((other) => other !== small).map((other) => slip(other));
    if (small === 'is' || small === 'are')
      for (const modal of MODALS) yield slip(`${modal} be`, ', which says more');
    for (const stem of stemsOf(word))
      for (const modal of MODALS) yield slip(`${modal} ${stem}`, ', which says more');
  }
}

/** "eases" → "ease", "reaches" → "reach", "carries" → "carry". */
const stemsOf = (word: string) => [
  ...(/[^s]s$/.test(word) ? [word.slice(0, -1)] : []),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
];

/** Numbers that one slip of a finger makes of another, and small ones beside it. */
function numbersLike(number: string): Set<string> {
  const digits = Array.from('0123456789');
  const cut = (at: number, by: string, skip: number) =>
    number.slice(0, at) + by + number.slice(at + skip);
  const places = Array.from(number, (_, at) => at);
  return new Set([
    ...[...places, number.length].flatMap((at) => digits.map((digit) => cut(at, digit, 0))),
    ...places.flatMap((at) => ['', '.', ...digits].map((by) => cut(at, by, 1))),
    ...places.slice(1).flatMap((at) => [cut(at, '.', 0), cut(at, ',', 0)]),
    ...places.slice(1).map((at) => cut(at - 1, `${number[at] ?? ''}${number[at - 1] ?? ''}`, 2)),
    ...(number.length > 1 ? [`${number}00`, number.slice(0, -2)] : [`${number}00`]),
    ...Array.from({ length: 61 }, (_, small) => String(small)),
  ]);
}

/** Numbers that became others, with the word behind them in its other number. */
export function* numbers(text: string): Generator<Slip> {
  const found = proseOf(text).matchAll(/(?<![\p{L}\d_.-])(\d[\d,.]*\d|\d)( \p{L}+)?/gu);
  for (const { 0: whole, 1: number = '', 2: noun = '', index: at } of found)
    for (const other of numbersLike(number)) {
      if (other === number || other === '') continue;
      yield { at, length: number.length, by: other, what: became(other, number) };
      const turned = noun.endsWith('s') ? noun.slice(0, -1) : `${noun}s`;
      if (noun !== '')
        yield {
          at,
          length: whole.length,
          by: other + turned,
          what: became(other + turned, whole),
        };
    }
}

/** Words that are gone, and words that are more than there were. */
export function* lostAndPutIn(text: string): Generator<Slip> {
  const prose = proseOf(text);
  for (const { index: at } of prose.matchAll(/(?<=\S)(?: |(?=[.,;:!?]))/g))
    for (const word of EASILY_LOST)
      yield { at, length: 0, by: ` ${word}`, what: `"${word}" was lost` };
  // No run begins inside a tag: its blanks are none of the words.
  const starts = [...prose.matchAll(/,?(?<=\S) /g), ...prose.matchAll(/(?<=,) /g)];
  const ends = [...text.matchAll(/(?<=\S)(?=[\s.,;:<]|$)/g)].map(({ index }) => index);
  for (const { index: at } of starts)
    for (const end of ends.filter((each) => each > at && each - at <= LONGEST_RUN)) {
      const words = text.slice(at, end);
      const told = words.replace(/^[,\s]+/, '');
      yield { at, length: words.length, by: '', what: `"${told}" was put in` };
    }
}
