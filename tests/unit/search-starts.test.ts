/** The searches on offer before anybody types find first what they lead to without script. */
import { expect, test } from 'vitest';
import { answerTo } from '../../src/search/finding/answer.ts';
import { content, knowledge } from './knowledge.ts';

test.each([...content.searchStarts.values()].map(({ data }) => data))(
  '“$words” finds $to',
  ({ words, to }) => {
    const answer = answerTo(words, knowledge);
    const [first] = answer?.ranked ?? [];
    expect(first && knowledge.lexicon.articles[first.article]?.id).toBe(to.split('#')[0]);
    expect(answer?.corrected).toBeUndefined();
  },
);
