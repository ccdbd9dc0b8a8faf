/** What adds no meaning takes no card away: emergencies typed in every way that people and phones type. */
import { expect, test } from 'vitest';
import { mayBeExcused } from '../../src/search/meaning/excuse.ts';
import { answerTo } from '../../src/search/finding/answer.ts';
import { changes } from '../search/changes.ts';
import { content, knowledge } from './knowledge.ts';

const cardOf = (query: string) => answerTo(query, knowledge)?.card;

/** Two examples of each sign that get their card as they stand. */
const queries = [...content.dangerSigns.values()].flatMap(({ data }) =>
  data.said.filter((query) => cardOf(query) === 'emergency').slice(0, 2),
);

test('there are enough queries to tell', () => {
  expect(queries.length).toBeGreaterThan(80);
});

test.for(changes)('$name', ({ change, stays, contradicts }) => {
  const changed = queries.filter((query) => !contradicts?.test(query));
  const lost = changed.filter((query) => cardOf(change(query)) !== 'emergency');
  const most = Math.floor(changed.length * (1 - stays) + 1e-9);
  expect(lost.length, lost.map(change).join('\n')).toBeLessThanOrEqual(most);
});

test('a question around an emergency takes no card away altogether', () => {
  const asked = ['what should i do', 'is it serious', 'should i worry', 'any advice please'];
  const without = queries.flatMap((query) =>
    asked.map((words) => `${query} ${words}`).filter((each) => cardOf(each) === 'none'),
  );
  expect(without).toEqual([]);
});

test.for([
  ['centralisation', 'centralisation'],
  ['cumulative load', 'cumulative load'],
  ['bandscheibenvorfall', 'bandscheibenvorfall'],
  ['ihavebackpain', 'i have back pain'],
  ['cantpee', 'cant pee'],
  ['mylegs are numb', 'my legs are numb'],
  ['breathng', 'breathing'],
])('words are parted only where words ran together: %s', ([typed = '', words = '']) => {
  expect(answerTo(typed, knowledge)?.words.map(({ text }) => text)).toEqual(words.split(' '));
});

test("somebody's age is no time that has passed", () => {
  const excused = (query: string) => mayBeExcused(answerTo(query, knowledge)?.words ?? []);
  expect(excused('i am a 62 year old woman and my speech is slurred')).toBe(false);
  expect(excused('a slurred speech 2 years ago')).toBe(true);
});
