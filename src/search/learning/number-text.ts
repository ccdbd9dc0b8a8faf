/** Numbers as text that a host compresses well. */

/** Characters that JSON writes as themselves. */
export const DIGITS = Array.from({ length: 126 - 35 }, (_, place) =>
  String.fromCharCode(35 + place),
)
  .filter((digit) => digit !== '\\')
  .join('');
const HALF = DIGITS.length / 2;

/** A number from 0: digits of the lower half go on, one of the upper half ends it. */
export function writeNumber(value: number): string {
  let rest = value;
  let text = DIGITS.charAt(HALF + (rest % HALF));
  while ((rest = Math.floor(rest / HALF)) > 0) text = DIGITS.charAt(rest % HALF) + text;
  return text;
}

/** The value of each digit by its code. */
export const digitValues = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) digitValues[DIGITS.charCodeAt(value)] = value;

/** The numbers of a text that `writeNumber` made. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  for (let place = 0; place < text.length; place++) {
    const digit = digitValues[text.charCodeAt(place)] ?? 0;
    value = value * HALF + (digit % HALF);
    if (digit < HALF) continue;
    numbers.push(value);
    value = 0;
  }
  return numbers;
}
