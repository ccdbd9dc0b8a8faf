/** Words of questions: they neither speak for our subject nor against it, and answer nothing. */
export const ASKING: ReadonlySet<string> = new Set(
  'what whats how hows why where who get best good can should long many much often'.split(' '),
);

/** A question whose answer has a number in it: "how long", "how often". */
export const asksForNumber = (words: readonly string[]): boolean =>
  /\bhow (?:long|many|much|often|soon|hot|old)\b|\bwhen (?:can|will|do|should)\b|\bwhat (?:dose|temperature)\b/.test(
    words.join(' '),
  );
