import type { Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { oncePerText } from '../derived/once-per.ts';
import { errorAt, type Rule } from './rule.ts';

/** An entry by its name, with the fields that tell it from others. */
type Named = [string, Entry<Partial<Record<string, unknown>>>];

const plain = oncePerText((words) =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

function twice(entries: readonly Named[], field: string): Finding[] {
  const seen = new Map<string, string>();
  return entries.flatMap(([name, entry]) => {
    const words = entry.data[field];
    if (typeof words !== 'string') return [];
    const key = plain(words);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, name);
      return [];
    }
    return [
      errorAt(
        { file: entry.file, line: entry.lineOf([field]) },
        'same-words',
        `The ${field} “${words}” is that of ${first} as well.`,
        'Say what sets this page apart: lists and search results show these words alone.',
      ),
    ];
  });
}

/** No two pages have the same title, summary or description, and no two claims or facts say the same. */
export const uniqueTexts: Rule = ({ content }) => {
  const pages: Named[] = [...content.articles, ...content.about];
  return [
    ...['title', 'summary', 'description'].flatMap((field) => twice(pages, field)),
    ...twice([...content.decks], 'title'),
    ...twice([...content.boards], 'title'),
    ...twice([...content.claims], 'claim'),
    ...twice([...content.references], 'DOI'),
    ...twice([...content.facts], 'sentence'),
    ...twice([...content.glossary], 'meaning'),
  ];
};
