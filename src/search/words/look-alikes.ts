/** Letters of other scripts that look like Latin ones: how some phones and some pages paste them. */
const ALIKE: Record<string, string> = Object.fromEntries(
  ['аa', 'вb', 'еe', 'ѕs', 'іi', 'јj', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'ԁd']
    .concat(['αa', 'βb', 'εe', 'ιi', 'κk', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx', 'ıi'])
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const FOREIGN = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** Small letters, with those that only look Latin made so. */
export const inLatin = (small: string) =>
  small.replace(FOREIGN, (letter) => ALIKE[letter] ?? letter);
