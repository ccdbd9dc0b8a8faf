/** Under which letter of the alphabet a name stands. */
import { oncePerText } from './once-per.ts';

/** Where names that begin with a figure stand. */
export const DIGITS = '0 to 9';

/** The letter of a name, in capitals and without accents; quotes and brackets before it do not count. */
export const letterOf = oncePerText((name): string => {
  const [first = ''] = /[\p{L}\d]/u.exec(name.normalize('NFD')) ?? [];
  return /[a-z]/i.test(first) ? first.toUpperCase() : DIGITS;
});

/** Names in the order of the alphabet, whatever their case. */
export const compareNames = new Intl.Collator('en-GB', {
  sensitivity: 'base',
  ignorePunctuation: true,
}).compare;
