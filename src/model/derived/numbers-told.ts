/** Which numbers a text tells, in figures or in words. */
import { oncePerText } from './once-per.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Words that name a part of a whole: its share, and how many parts the whole has. */
const PARTS: Record<string, number[]> = {
  half: [1, 2],
  third: [1, 3],
  thirds: [3],
  quarter: [1, 4],
  quarters: [4],
  fifth: [1, 5],
  hundred: [100],
  thousand: [1000],
};

const IN_WORDS = new Map<string, number[]>([
  ...ONES.map((word, value) => [word, [value]] as [string, number[]]),
  ...TENS.map((word, index) => [word, [(index + 2) * 10]] as [string, number[]]),
  ...Object.entries(PARTS),
]);

/** Finds a number, in figures or in a word of its own. */
export const NUMBER = String.raw`(?:\d[\d,]*(?:\.\d+)?|\b(?:${[...ONES, ...TENS].join('|')})\b)`;

/** Every number that a text tells; a percentage tells the hundred as well. */
export const numbersTold = oncePerText((text): ReadonlySet<number> => {
  const digits = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([found]) =>
    Number(found.replaceAll(',', '')),
  );
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap(
    (word) => IN_WORDS.get(word) ?? [],
  );
  return new Set([...digits, ...words, ...(/\d\s?(?:%|per cent)/.test(text) ? [100] : [])]);
});

/**
 * The numbers with which others may tell what a text tells: its own, and of a percentage of tens the
 * tenths, for "2 in 10" is read more easily than "20%".
 */
export const numbersToTellIt = oncePerText((text): ReadonlySet<number> => {
  const tenths = [...text.matchAll(/(\d+)0\s?(?:%|per cent)/g)].flatMap(([, ten]) => [
    Number(ten),
    10,
  ]);
  return new Set([...numbersTold(text), ...tenths]);
});
