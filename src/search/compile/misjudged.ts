/** Finds the examples that rules and models get wrong, so that they are answered as judged. */
import type { ContentSource } from '../../model/reading/content-source.ts';
import { levelOf } from '../../model/schema/care-names.ts';
import type { Example } from '../../model/schema/example.ts';
import { decideOn } from '../finding/decide-on.ts';
import { packJudged, queryNumber, type Judgement, type PackedJudged } from '../learning/judged.ts';
import { packPages } from '../learning/known-pages.ts';
import { openLearned, type PackedLearned } from '../learning/learned-file.ts';
import type { ExampleReader } from './example-reader.ts';

/** What an example was judged to be; undefined for what can wait, which has no card of its own here. */
function judgementOf({ signs }: Example, { dangerSigns }: ContentSource): Judgement | undefined {
  const levels = signs.flatMap((sign) => {
    const action = dangerSigns.get(sign)?.data.action;
    return action ? [levelOf(action)] : [];
  });
  if (levels.includes('emergency')) return 'emergency';
  if (levels.includes('urgent')) return 'urgent';
  return levels.length === 0 ? 'none' : undefined;
}

/** Most words of an example that is kept: longer ones are hardly typed twice, and only teach the models. */
export const MOST_JUDGED = 6;

/**
 * Find them; those in the table of danger signs, which a clinician reads, whatever their length. Words
 * that were judged in two ways, in whatever order, are left to rules and models.
 */
export function misjudged(
  content: ContentSource,
  examples: readonly Example[],
  reader: ExampleReader,
  models: Omit<PackedLearned, 'judged' | 'pagesOf'>,
): PackedJudged {
  const learned = openLearned({
    ...models,
    judged: packJudged(new Map()),
    pagesOf: packPages(new Map()),
  });
  const judged = new Map<number, Judgement | undefined>();
  const wrong = new Set<number>();
  for (const [place, example] of examples.entries()) {
    const read = reader.read(example.say);
    if (place < content.examples.length && read.words.length > MOST_JUDGED) continue;
    const number = queryNumber(read.words);
    const judgement = judgementOf(example, content);
    const known = judged.has(number) && judged.get(number) !== judgement;
    judged.set(number, known ? undefined : judgement);
    const { card } = decideOn(read, learned).decision;
    const shown = card === 'routine' ? 'none' : card;
    if (judgement !== shown) wrong.add(number);
  }
  const exceptions = [...judged].flatMap(([number, judgement]) =>
    judgement !== undefined && wrong.has(number) ? [[number, judgement] as const] : [],
  );
  return packJudged(new Map(exceptions));
}
