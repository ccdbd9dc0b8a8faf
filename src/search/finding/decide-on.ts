/** What is heard in a query, and which card it gets. The build asks it of the examples as well. */
import { decide, type Decision } from '../learning/decide.ts';
import { featuresOf, toldWords } from '../learning/features.ts';
import { hear, hearDanger, type Heard } from '../learning/hear.ts';
import { queryNumber, type Judgement } from '../learning/judged.ts';
import type { Learned } from '../learning/learned-file.ts';
import { undenied } from '../meaning/denial.ts';
import { mayBeExcused } from '../meaning/excuse.ts';
import type { Understanding } from '../meaning/understand.ts';

/**
 * What the query was judged to be. A question around words that were judged dangerous makes them no less
 * so, unless something excuses them: "slurred speech what should i do", not "what is lockjaw".
 */
function judgementOf(
  words: Understanding['words'],
  excused: boolean,
  { judged }: Learned,
): Judgement | undefined {
  const whole = judged.get(queryNumber(words));
  if (whole !== undefined || excused) return whole;
  const bare = judged.get(queryNumber(toldWords(words)));
  return bare === 'none' ? undefined : bare;
}

/** Hear and decide; without the learned part nothing is heard, and the rules decide alone. */
export function decideOn(
  query: Pick<Understanding, 'words' | 'everywhere' | 'dangers'>,
  learned: Learned | undefined,
): { heard: Heard | undefined; decision: Decision } {
  const { words, everywhere, dangers } = query;
  if (!learned) return { heard: undefined, decision: decide(dangers, undefined) };
  const heard = hear(featuresOf(words, everywhere), learned);
  const bare = dangers.length > 0 && featuresOf(words, everywhere, { bare: true });
  const excused = mayBeExcused(undenied(words, everywhere));
  const decision = decide(dangers, heard, {
    excused,
    bareDanger: bare ? hearDanger(bare, learned).danger : 0,
    alone: words.length === 1,
    judged: judgementOf(words, excused, learned),
  });
  return { heard, decision };
}
