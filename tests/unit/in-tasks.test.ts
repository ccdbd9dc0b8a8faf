/** Answers in steps: a slow phone takes keys between them, and what nobody waits for is left undone. */
import { afterEach, expect, test, vi } from 'vitest';
import { answerInSteps } from '../../src/search/finding/answer.ts';
import type { Steps } from '../../src/elements/steps.ts';
import { inTasks } from '../../src/elements/in-tasks.ts';
import { knowledge } from './knowledge.ts';

afterEach(() => vi.restoreAllMocks());

/** Steps that take some milliseconds each, by a clock of their own. */
function* slow(lengths: readonly number[], done: number[]): Steps<string> {
  for (const [step, length] of lengths.entries()) {
    clock += length;
    done.push(step);
    yield;
  }
  return 'all';
}

let clock = 0;

test('a task makes room after some milliseconds, and not before', async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const done: number[] = [];
  const seen: number[][] = [];
  const isWanted = () => {
    seen.push([...done]);
    return true;
  };
  expect(await inTasks(slow([1, 2, 3, 4, 20, 1], done), isWanted)).toBe('all');
  expect(seen).toEqual([[], [0, 1, 2, 3], [0, 1, 2, 3, 4]]);
});

test('what is no longer wanted is left undone', async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const done: number[] = [];
  expect(await inTasks(slow([9, 9, 9], done), () => done.length < 2)).toBeUndefined();
  expect(done).toEqual([0, 1]);
});

test('each word of a query, known or not, is a step of its own', () => {
  const steps = (query: string) => [...answerInSteps(query, knowledge)].length;
  expect(steps('my back hurts badly when sitting')).toBeGreaterThan(steps('my back') + 3);
  expect(steps('siatica siatika syatica')).toBeGreaterThan(steps('sciatica sciatica sciatica') + 4);
});
