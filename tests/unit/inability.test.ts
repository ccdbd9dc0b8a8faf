/** The grammar of "cannot": each way of saying it, with each act of the body that a sign names. */
import { describe, expect, test } from 'vitest';
import { answerTo } from '../../src/search/finding/answer.ts';
import { withOneCannot } from '../../src/search/words/inability.ts';
import { plainWords } from '../../src/search/words/normalise.ts';
import { knowledge } from './knowledge.ts';

/** `X` is an act ("pee"), `Xing` the same as a noun. */
const ways = [
  "i can't X",
  'i cant X',
  'i cannot X',
  'i can not X',
  'i carnt X',
  "i couldn't X",
  'i couldnt X',
  'i could not X',
  'cudnt X',
  'unable to X',
  'i am unable to X',
  'he was unable to X',
  'not able to X',
  'im not able to X',
  "i wasn't able to X",
  'was not able to X',
  'isnt able to X',
  'i havent been able to X',
  'no longer able to X',
  'i can no longer X',
  'no longer can X',
  'i barely X',
  'i can barely X',
  'i hardly X',
  'i can hardly X',
  'could scarcely X',
  'i stopped being able to X',
  'lost the ability to X',
  'i dont seem able to X',
  'i cant seem to X',
  'impossible to X',
  'struggling to X',
  'i struggle to X',
  'trouble Xing',
  'i have difficulty Xing',
];

/** What somebody cannot do, the rest of the sentence, and what a card must say of it. */
const acts: [act: string, noun: string, rest: string, cards: string[]][] = [
  ['pee', 'peeing', 'and my back hurts', ['emergency']],
  ['wee', 'weeing', 'bad back', ['emergency']],
  ['feel when i wipe', 'feeling when i wipe', 'sciatica', ['emergency']],
  ['control my bladder', 'controlling my bladder', 'since my back went', ['emergency']],
  ['move my legs', 'moving my legs', 'back pain', ['emergency']],
  ['feel my legs', 'feeling my legs', 'back pain', ['emergency']],
  ['breathe', 'breathing', 'with pain in my upper back', ['emergency']],
  ['speak properly', 'speaking properly', 'and neck pain', ['emergency']],
  ['swallow', 'swallowing', 'my jaw is stiff and my back cramps', ['emergency']],
  ['lift my foot', 'lifting my foot', 'with back pain', ['urgent', 'emergency']],
];

describe('each way of saying it', () => {
  for (const way of ways)
    test(way, () => {
      const missed = acts.flatMap(([act, noun, rest, cards]) => {
        const query = `${way.replace('Xing', noun).replace('X', act)} ${rest}`;
        const { card = 'none' } = answerTo(query, knowledge) ?? {};
        return cards.includes(card) ? [] : [`${card}: ${query}`];
      });
      expect(missed).toEqual([]);
    });
});

test('"no longer" of what is gone is no inability', () => {
  const said = (text: string) => withOneCannot(plainWords(text)).join(' ');
  expect(said('it no longer hurts')).toBe('it no longer hurts');
  expect(said('my legs are no longer numb')).toBe('my legs are no longer numb');
  expect(said('i am able to pee again')).toBe('i am able to pee again');
  expect(said('i can no longer feel my toes')).toBe('i cant feel my toes');
});
