/** The results of the pages that a query means, each as soon as what it shows of its page is there. */
import type { Answer } from '../finding/answer.ts';
import { ARTICLES_SHOWN, hitOf, type Hit } from '../finding/fuse.ts';
import type { Ranked } from '../finding/rank.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { loadPageText } from './load-page-text.ts';

/** In their order: the first page alone, so that nothing else is on the way before it. */
export async function* hitsOf(
  ranked: readonly Ranked[],
  answer: Answer,
  lexicon: Lexicon,
): AsyncGenerator<Hit> {
  for (const some of [ranked.slice(0, 1), ranked.slice(1, ARTICLES_SHOWN)]) {
    const loaded = some.map((page) => ({
      page,
      text: loadPageText(page.article),
    }));
    for (const { page, text } of loaded) yield hitOf(page, await text, answer, lexicon);
  }
}
