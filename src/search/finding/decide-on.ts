/** What is heard in a query, and which card it gets. The build asks it of the examples as well. */
import { decide, type Decision } from '../learning/decide.ts';
import { featuresOf } from '../learning/features.ts';
import { hear, hearDanger, type Heard } from '../learning/hear.ts';
import { queryNumber } from '../learning/judged.ts';
import type { Learned } from '../learning/learned-file.ts';
import { undenied } from '../meaning/denial.ts';
import { mayBeExcused } from '../meaning/excuse.ts';
import type { Understanding } from '../meaning/understand.ts';

/** Hear and decide; without the learned part nothing is heard, and the rules decide alone. */
export function decideOn(
  { words, everywhere, dangers }: Pick<Understanding, 'words' | 'everywhere' | 'dangers'>,
  learned: Learned | undefined,
): { heard: Heard | undefined; decision: Decision } {
  if (!learned) return { heard: undefined, decision: decide(dangers, undefined) };
  const heard = hear(featuresOf(words, everywhere), learned);
  const bare = dangers.length > 0 && featuresOf(words, everywhere, { bare: true });
  const decision = decide(dangers, heard, {
    excused: mayBeExcused(undenied(words, everywhere)),
    bareDanger: bare ? hearDanger(bare, learned).danger : 0,
    judged: learned.judged.get(queryNumber(words)),
  });
  return { heard, decision };
}
