/** Finds the short examples that words and models answer with another page, so that they are answered as judged. */
import type { Example } from '../../model/schema/example.ts';
import { answerTo } from '../finding/answer.ts';
import { queryNumber } from '../learning/judged.ts';
import { MOST_WORDS, packPages, type PackedPages } from '../learning/known-pages.ts';
import { openLearned, type PackedLearned } from '../learning/learned-file.ts';
import type { ExampleReader } from './example-reader.ts';

/** What is longer has more than a few words; asking takes time. */
const MOST_LETTERS = 40;

/** Find them. Where examples of the same words name several pages, any of them is right. */
export function misplaced(
  examples: readonly Example[],
  reader: ExampleReader,
  models: Omit<PackedLearned, 'pagesOf'>,
): PackedPages {
  const { lexicon } = reader;
  const learned = openLearned({ ...models, pagesOf: packPages(new Map()) });
  const numbers = new Map(lexicon.articles.map(({ id }, number) => [id, number]));
  const judged = new Map<number, { first: number; pages: number[] }>();
  for (const { say, signs, not, places } of examples) {
    if (signs.length > 0 || not !== undefined || say.length > MOST_LETTERS) continue;
    const answer = answerTo(say, { lexicon, learned });
    if (!answer || new Set(answer.words.map(({ stem }) => stem)).size > MOST_WORDS) continue;
    const query = queryNumber(answer.words);
    const first = answer.ranked[0]?.article ?? numbers.size;
    const known = judged.get(query) ?? { first, pages: [] };
    const pages = places.flatMap((place) => numbers.get(place.split('#')[0] ?? '') ?? []);
    known.pages.push(...(pages.length > 0 ? pages : [numbers.size]));
    judged.set(query, known);
  }
  const wrong = [...judged].flatMap(([query, { first, pages }]) => {
    const [page = first] = pages;
    return pages.includes(first) ? [] : [[query, page] as const];
  });
  return packPages(new Map(wrong));
}
