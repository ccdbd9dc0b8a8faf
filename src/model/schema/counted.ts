/** `1 piece`, `2 pieces`: a number and the word for what it counts. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
