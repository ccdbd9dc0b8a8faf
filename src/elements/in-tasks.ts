/** Does long work in short tasks, so that keys are taken and the page is painted meanwhile. */
import type { Steps } from './steps.ts';
import { nextTask } from './next-task.ts';

/** Milliseconds after which a task makes room: a phone that is six times slower still keeps up. */
const ENOUGH = 8;

/**
 * The result of some steps.
 *
 * @param isWanted asked before each task: when it says no, the rest is left undone
 * @returns undefined when nobody wants it any more
 */
export function inTasks<Result>(steps: Steps<Result>): Promise<Result>;
export function inTasks<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | undefined>;
export async function inTasks<Result>(
  steps: Steps<Result>,
  isWanted = (): boolean => true,
): Promise<Result | undefined> {
  while (isWanted()) {
    const begun = performance.now();
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() - begun < ENOUGH);
    await nextTask();
  }
  return undefined;
}
