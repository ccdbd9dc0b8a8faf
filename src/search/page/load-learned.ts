/** Fetches what was learned once; without it the search goes by its words alone. */
import { SITE_PATH } from '../../elements/site-path.ts';
import { openLearnedInSteps, type Learned, type PackedLearned } from '../learning/learned-file.ts';
import type { Knowledge } from '../finding/answer.ts';
import { inTasks } from '../../elements/in-tasks.ts';
import { lexiconFor } from './load-lexicon.ts';
import { nextTask } from '../../elements/next-task.ts';

/** Where the build writes it; see `src/integrations/lexicon.ts`. */
const LEARNED = `${SITE_PATH}search/learned.json`;

let loading: Promise<Learned | undefined> | undefined;

export function loadLearned(): Promise<Learned | undefined> {
  loading ??= fetch(LEARNED)
    .then((response) => {
      if (!response.ok) throw new Error(`${LEARNED}: ${response.status}`);
      return response.json() as Promise<PackedLearned>;
    })
    .then(async (packed) => {
      await nextTask();
      return inTasks(openLearnedInSteps(packed));
    })
    .catch(() => (loading = undefined));
  return loading;
}

/**
 * All that a query needs.
 *
 * @throws when the lexicon cannot be loaded
 */
export async function knowledgeFor(typed: string): Promise<Knowledge> {
  const [lexicon, learned] = await Promise.all([lexiconFor(typed), loadLearned()]);
  return { lexicon, learned };
}
