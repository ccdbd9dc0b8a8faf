/** The learned part: it learns what examples say, travels without losing it, and decides on cards. */
import { describe, expect, test } from 'vitest';
import { levelOf } from '../../src/model/schema/care-names.ts';
import { MOST_LETTERS } from '../../src/search/compile/misplaced.ts';
import { MOST_JUDGED } from '../../src/search/compile/misjudged.ts';
import { answerTo } from '../../src/search/finding/answer.ts';
import { ask } from '../../src/search/learning/ask.ts';
import {
  BELIEVED,
  BELIEVED_ALL_THE_SAME,
  CHECKED,
  decide,
  DOUBT,
  SURE,
} from '../../src/search/learning/decide.ts';
import { hear, type Heard } from '../../src/search/learning/hear.ts';
import {
  openJudged,
  packJudged,
  queryNumber,
  type Judgement,
} from '../../src/search/learning/judged.ts';
import { isShort, openPages, packPages } from '../../src/search/learning/known-pages.ts';
import { openModel, packModel } from '../../src/search/learning/model-file.ts';
import { train, type Row } from '../../src/search/learning/train.ts';
import { content, knowledge } from './knowledge.ts';

const firstPage = (query: string) =>
  knowledge.lexicon.articles[answerTo(query, knowledge)?.ranked[0]?.article ?? -1]?.id;

/** Feature 1 says class 0, feature 2 says class 1, feature 3 says nothing. */
const rows: Row[] = Array.from({ length: 40 }, (_, number) => ({
  features: [1 + (number % 2), 3],
  target: number % 2,
  weight: 1,
}));
const training = { rounds: 10, sparsity: 0.1 };
const shares = (trained: Row[], features: number[], classes = 2) => [
  ...ask(openModel(packModel(train(trained, classes, training))), features),
];

describe('learning', () => {
  test('what examples say is learned', () => {
    expect(shares(rows, [1, 3])[0]).toBeGreaterThan(0.9);
    expect(shares(rows, [2, 3])[1]).toBeGreaterThan(0.9);
  });

  test('the shares are of 1, and words that nobody taught change nothing', () => {
    const known = shares(rows, [1, 3]);
    expect(known[0] ?? 0).toBeCloseTo(1 - (known[1] ?? 0), 5);
    const [unknown = 0] = shares(rows, [77, 78]);
    expect(unknown).toBeGreaterThan(0.4);
    expect(unknown).toBeLessThan(0.6);
  });

  test('the same examples teach the same', () => {
    expect(packModel(train(rows, 2, training))).toEqual(packModel(train(rows, 2, training)));
  });

  test('a word that stands in one example only gets no weight', () => {
    const { features } = train([...rows, { features: [9], target: 0, weight: 1 }], 2, training);
    expect(features).not.toContain(9);
    expect(features).toContain(1);
  });

  test('what counts half teaches less', () => {
    const half = rows.map((row) => (row.target === 0 ? { ...row, weight: 0.2 } : row));
    expect(shares(half, [3])[0]).toBeLessThan(shares(rows, [3])[0] ?? 0);
  });
});

test('a model travels with all its weights, to a step', () => {
  const weights = {
    classes: 120,
    bias: new Float32Array(120).fill(0.5),
    features: [0, 5, 70_000, 262_143],
    rows: [0, 1, 2, 3].map((number) => {
      const row = new Float32Array(120);
      row[number * 39] = 2;
      row[119] = -1;
      return row;
    }),
  };
  const opened = openModel(packModel(weights));
  expect([...opened.spans.keys()]).toEqual(weights.features);
  weights.features.forEach((feature, number) => {
    const [from = 0, to = 0] = opened.spans.get(feature) ?? [];
    const row = new Float32Array(120);
    for (let at = from; at < to; at++)
      row[opened.places[at] ?? 0] = (opened.weights[at] ?? 0) * opened.step;
    for (const [place, value] of (weights.rows[number] ?? []).entries())
      expect(Math.abs((row[place] ?? 0) - value)).toBeLessThanOrEqual(opened.step / 2 + 1e-4);
  });
});

test('what is heard are the shares of the signs, without those that can wait', () => {
  const model = openModel(packModel(train(rows, 4, training)));
  const heard = hear([1, 3], {
    signs: [
      ['stroke', 'ambulance'],
      ['fever', 'today'],
      ['not-better', 'soon'],
    ],
    danger: model,
    pages: model,
    judged: new Map(),
    pagesOf: new Map(),
  });
  expect(heard.signs.map(({ sign }) => sign)).toEqual(['stroke', 'fever']);
  expect(heard.emergency).toBeCloseTo(heard.signs[0]?.share ?? 0);
  expect(heard.danger).toBeGreaterThan(heard.emergency);
  expect(heard.pages.length).toBe(3);
});

describe('the card', () => {
  const stroke = { sign: 'stroke', action: 'ambulance' } as const;
  const fever = { sign: 'fever', action: 'today' } as const;
  const later = { sign: 'not-better', action: 'soon' } as const;
  const heard = (emergency: number, danger: number): Heard => ({
    emergency,
    danger,
    signs: [
      { ...stroke, share: emergency },
      { ...fever, share: danger - emergency },
    ],
    pages: new Float32Array(),
    elsewhere: 0,
  });
  const cardOf = (...given: Parameters<typeof decide>) => decide(...given).card;

  test('where a rule applies its card shows, unless the examples say that the words are harmless', () => {
    expect(cardOf([stroke], heard(0.3, BELIEVED + 0.05))).toBe('emergency');
    expect(cardOf([stroke], heard(0, CHECKED + 0.01))).toBe('check');
    expect(cardOf([stroke], heard(0, 0.01))).toBe('none');
    expect(cardOf([stroke], heard(0.1, BELIEVED + 0.05), { excused: true })).toBe('check');
    expect(cardOf([stroke], heard(0, 0.01), { excused: true })).toBe('none');
    expect(cardOf([fever], heard(0, BELIEVED + 0.05))).toBe('urgent');
    // One word alone is not enough to be sure, but a rule is.
    expect(cardOf([], heard(0.9, 0.95), { alone: true })).toBe('check');
    expect(cardOf([stroke], heard(0.9, 0.95), { alone: true })).toBe('emergency');
    expect(cardOf([later], heard(0, 0))).toBe('routine');
    // What is heard in the words without the small ones counts, unless something excuses them.
    expect(cardOf([stroke], heard(0, 0.01), { bareDanger: BELIEVED_ALL_THE_SAME })).toBe(
      'emergency',
    );
    expect(cardOf([stroke], heard(0, 0.01), { bareDanger: BELIEVED })).toBe('check');
    expect(
      cardOf([stroke], heard(0, 0.01), { excused: true, bareDanger: BELIEVED_ALL_THE_SAME }),
    ).toBe('none');
  });

  test('where no rule applies the examples ask to check, and where they are sure they call', () => {
    expect(cardOf([], heard(SURE + 0.01, 0.9))).toBe('emergency');
    expect(cardOf([], heard(0.1, SURE + 0.15))).toBe('urgent');
    expect(cardOf([], heard(0.2, DOUBT + 0.01))).toBe('check');
    expect(cardOf([], heard(0.1, DOUBT - 0.01))).toBe('none');
  });

  test('what somebody judged is answered as judged, whatever rules and examples say', () => {
    expect(cardOf([stroke], heard(0.9, 0.95), { judged: 'none' })).toBe('none');
    expect(cardOf([later], heard(0.9, 0.95), { judged: 'none' })).toBe('routine');
    expect(decide([], heard(0.3, 0.31), { judged: 'urgent' })).toEqual({
      card: 'urgent',
      signs: [expect.objectContaining(fever)],
    });
    expect(cardOf([], heard(0, 0.01), { judged: 'emergency' })).toBe('emergency');
  });

  test('without the learned part the rules decide alone', () => {
    expect(decide([fever, later], undefined)).toEqual({ card: 'urgent', signs: [fever] });
    expect(cardOf([], undefined)).toBe('none');
  });

  test('the card that asks to check names the nearest signs, five at most', () => {
    const many = {
      ...heard(0.2, DOUBT + 0.01),
      signs: Array.from({ length: 9 }, (_, number) => ({
        ...stroke,
        sign: `sign-${number}`,
        share: 0.1 - number / 100,
      })),
    };
    expect(decide([], many).signs.map(({ sign }) => sign)).toEqual(
      [0, 1, 2, 3, 4].map((number) => `sign-${number}`),
    );
  });
});

describe('judged queries', () => {
  const word = (text: string) => ({ text, stem: text, filler: false });
  const number = (text: string) => queryNumber(text.split(' ').map(word));

  test('their numbers travel', () => {
    const judged = new Map<number, Judgement>([
      [number('sick of back pain'), 'none'],
      [number('back pain and fever'), 'urgent'],
      [number('numb bum'), 'emergency'],
      [number('leg pain'), 'none'],
    ]);
    const opened = openJudged(packJudged(judged));
    expect([...opened].sort()).toEqual([...judged].sort());
  });

  test('the order of words does not matter, and each word does', () => {
    expect(number('pain back')).toBe(number('back pain'));
    expect(number('back pain no fever')).not.toBe(number('back pain fever'));
  });

  test('every short example gets the card it was judged to need, but those judged in two ways', () => {
    const levels = new Map(
      [...content.dangerSigns].map(([name, { data }]) => [name, levelOf(data.action)] as const),
    );
    const short = content.examples.filter(({ say }) => say.split(' ').length <= MOST_JUDGED);
    const wrong = short.filter(({ say, signs }) => {
      const card = answerTo(say, knowledge)?.card;
      const wanted = signs.map((sign) => levels.get(sign) ?? 'routine');
      if (wanted.includes('emergency')) return card !== 'emergency';
      if (wanted.includes('urgent')) return card !== 'urgent';
      return wanted.length === 0 && card !== 'none' && card !== 'routine';
    });
    expect(short.length).toBeGreaterThan(10_000);
    expect(wrong.length / short.length).toBeLessThan(0.005);
  });
});

test('known pages travel with their queries', () => {
  const known = new Map([
    [70_000, 3],
    [5, 76],
    [16_000_000, 0],
  ]);
  expect([...openPages(packPages(known))]).toEqual([...known].sort(([a], [b]) => a - b));
});

test('a short query that somebody judged is answered with its page, or with none', () => {
  const judged = new Map<number, { say: string; first: string; pages: Set<string> }[]>();
  for (const { say, signs, not, places } of content.examples) {
    if (signs.length > 0 || not !== undefined || say.length > MOST_LETTERS) continue;
    const answer = answerTo(say, knowledge);
    if (answer?.card !== 'none' || !isShort(answer.words)) continue;
    if (places.length === 0 && answer.corrected !== undefined) continue;
    const first = answer.silent ? '' : (firstPage(say) ?? 'full text');
    const same = judged.get(queryNumber(answer.words)) ?? [];
    const pages = new Set(places.map((place) => place.split('#')[0] ?? ''));
    judged.set(queryNumber(answer.words), [...same, { say, first, pages }]);
  }
  expect(judged.size).toBeGreaterThan(2_000);
  const wrong = [...judged.values()].filter((same) => {
    const pages = new Set(same.flatMap((each) => [...each.pages]));
    const elsewhere = same.some((each) => each.pages.size === 0);
    if (elsewhere && pages.size > 0) return false;
    return same.some(({ first }) => (elsewhere ? first !== '' : !pages.has(first)));
  });
  expect(wrong).toEqual([]);
});

test('nonsense that was respelt silences no word of ours', () => {
  for (const query of ['ache', 'aching', 'water', 'crack'])
    expect(answerTo(query, knowledge)?.silent, query).toBe(false);
});

test('a question about a dangerous word is no danger', () => {
  for (const query of ['what is discitis', 'what is lockjaw', 'what does discitis mean'])
    expect(['none', 'check'], query).toContain(answerTo(query, knowledge)?.card);
});

test('hardly any long example of an emergency is met without a card', () => {
  const emergencies = content.examples.filter(
    ({ say, signs: [sign] }) =>
      sign !== undefined &&
      levelOf(content.dangerSigns.get(sign)?.data.action ?? 'soon') === 'emergency' &&
      say.split(' ').length > MOST_JUDGED,
  );
  expect(emergencies.length).toBeGreaterThan(3_000);
  const without = emergencies.filter(({ say }) => answerTo(say, knowledge)?.card === 'none');
  expect(without.length / emergencies.length).toBeLessThan(0.03);
});

test('what is typed most is answered by what it means here', () => {
  for (const query of ['back pain', 'my back hurts', 'backache', 'back', 'Back pain!', 'spasm'])
    expect(firstPage(query), query).toBe('symptoms/sudden-spasm');
  expect(firstPage('treatment')).toBe('remedies/first-hour');
});

test('one word alone is no emergency, and no reason for silence', () => {
  for (const query of ['head', 'belly', 'stomach', 'chest', 'pregnant', 'jaw', 'heart']) {
    const answer = answerTo(query, knowledge);
    expect(['none', 'check'], query).toContain(answer?.card);
    expect(answer?.silent, query).toBe(false);
  }
});
