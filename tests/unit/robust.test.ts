/** What adds no meaning takes no card away: emergencies typed in every way that people and phones type. */
import { expect, test } from 'vitest';
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

test.for(changes)('$name', ({ change, stays }) => {
  const lost = queries.filter((query) => cardOf(change(query)) !== 'emergency');
  const most = Math.floor(queries.length * (1 - stays) + 1e-9);
  expect(lost.length, lost.map(change).join('\n')).toBeLessThanOrEqual(most);
});
