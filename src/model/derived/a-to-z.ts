/** The A to Z: every title and every lay name, each leading to its article. */

/** What the A to Z needs of an article. */
export interface Listed {
  title: string;
  layNames: readonly string[];
  url: string;
}

/** One line of the list. */
export interface AToZEntry {
  name: string;
  url: string;
  /** Title of the article, where the name is another one. */
  leadsTo?: string;
}

const compare = new Intl.Collator('en-GB', { sensitivity: 'base', ignorePunctuation: true })
  .compare;

/**
 * Group names by first letter; what starts with a digit comes under "0 to 9".
 *
 * @returns letters in order, each with its names in order; a name shared by two articles comes twice
 */
export function aToZ(articles: readonly Listed[]): [letter: string, entries: AToZEntry[]][] {
  const entries = articles
    .flatMap(({ title, layNames, url }): AToZEntry[] => [
      { name: title, url },
      ...layNames.map((name) => ({ name, url, leadsTo: title })),
    ])
    .sort((a, b) => compare(a.name, b.name));
  const byLetter = Map.groupBy(entries, ({ name }) => {
    const letter = name.normalize('NFD').charAt(0).toUpperCase();
    return /[A-Z]/.test(letter) ? letter : '0 to 9';
  });
  return [...byLetter];
}
