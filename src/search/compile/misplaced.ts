/** Finds the short examples that words and models answer with another page, so that they are answered as judged. */
import type { Example } from '../../model/schema/example.ts';
import { answerTo } from '../finding/answer.ts';
import { queryNumber } from '../learning/judged.ts';
import { isShort, packPages, type PackedPages } from '../learning/known-pages.ts';
import { openLearned, type PackedLearned } from '../learning/learned-file.ts';
import type { ExampleReader } from './example-reader.ts';

/** What is longer is hardly typed twice. */
export const MOST_LETTERS = 24;

/** Find them. Where examples of the same words name several pages, any of them is right; where some name another subject,
 * nothing is known. */
export function misplaced(
  examples: readonly Example[],
  reader: ExampleReader,
  models: Omit<PackedLearned, 'pagesOf'>,
): PackedPages {
  const { lexicon } = reader;
  const learned = openLearned({ ...models, pagesOf: packPages(new Map()) });
  const numbers = new Map(lexicon.articles.map(({ id }, number) => [id, number]));
  const nothing = numbers.size;
  const judged = new Map<number, { firsts: Set<number>; pages: Set<number> }>();
  for (const { say, signs, not, places } of examples) {
    if (signs.length > 0 || not !== undefined || say.length > MOST_LETTERS) continue;
    const answer = answerTo(say, { lexicon, learned });
    if (!answer || !isShort(answer.words)) continue;
    // Danger comes first whatever is known, and what was respelt may be a word of ours: "accha" is no "ache".
    if (!['none', 'routine'].includes(answer.card)) continue;
    if (places.length === 0 && answer.corrected !== undefined) continue;
    const query = queryNumber(answer.words);
    const known = judged.get(query) ?? { firsts: new Set(), pages: new Set() };
    known.firsts.add(answer.silent ? nothing : (answer.ranked[0]?.article ?? nothing));
    for (const place of places) known.pages.add(numbers.get(place.split('#')[0] ?? '') ?? nothing);
    if (places.length === 0) known.pages.add(nothing);
    judged.set(query, known);
  }
  const wrong = [...judged].flatMap(([query, { firsts, pages }]) => {
    const [page = nothing] = pages;
    const contradicts = pages.has(nothing) && pages.size > 1;
    const right = [...firsts].every((first) => pages.has(first));
    return right || contradicts ? [] : [[query, page] as const];
  });
  return packPages(new Map(wrong));
}
