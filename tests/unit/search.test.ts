/** From what is typed to what is meant, ranked and fused: each step by itself, without a browser. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { applyingDangers } from '../../src/search/meaning/danger-signs.ts';
import { findConcepts } from '../../src/search/meaning/concepts.ts';
import { furtherHits, hitOf } from '../../src/search/finding/fuse.ts';
import type { PageText, Piece } from '../../src/search/finding/page-text.ts';
import { featuresOf } from '../../src/search/learning/features.ts';
import { packModel } from '../../src/search/learning/model-file.ts';
import { train } from '../../src/search/learning/train.ts';
import { layWords } from '../../src/search/compile/lay-words.ts';
import { dangerLine, dangerOf } from '../../src/search/meaning/danger-code.ts';
import {
  readLexicon,
  writeCatalogue,
  writeLexicon,
} from '../../src/search/meaning/lexicon-file.ts';
import type { CompiledLexicon } from '../../src/search/meaning/compiled-lexicon.ts';
import { openLexicon } from '../../src/search/meaning/open-lexicon.ts';
import { narrow } from '../../src/search/finding/narrow.ts';
import { plainWords, tidy } from '../../src/search/words/normalise.ts';
import { planText } from '../../src/search/finding/plan.ts';
import { rankArticles } from '../../src/search/finding/rank.ts';
import { mishearing } from '../../src/search/words/mishearing.ts';
import { soundOf } from '../../src/search/words/sound.ts';
import { correction } from '../../src/search/words/spelling.ts';
import { stem } from '../../src/search/words/stem.ts';
import { answerTo } from '../../src/search/finding/answer.ts';
import { suggestionsFor } from '../../src/search/finding/suggestions.ts';
import { makeWordFilter, openWordFilter } from '../../src/search/words/word-filter.ts';
import { understand } from '../../src/search/meaning/understand.ts';

/** A small site: four articles and what people call their subjects. */
const compiled: CompiledLexicon = {
  articles: [
    {
      id: 'causes/sciatica',
      title: 'Sciatica',
      regions: [1],
      sections: [
        ['what-helps', 'What helps sciatica'],
        ['how-long-it-lasts', 'How long sciatica lasts'],
      ],
    },
    { id: 'remedies/heat', title: 'Heat', regions: [0], sections: [] },
    {
      id: 'help/emergency-signs',
      title: 'Danger signs',
      regions: [],
      sections: [],
    },
    { id: 'symptoms/cough', title: 'Coughing', regions: [0], sections: [] },
  ],
  regions: ['Lower back', 'Leg'],
  concepts: [
    { name: 'sciatica', words: ['sciatica', 'nerve + leg / foot'], leads: [[0]], weight: 'strong' },
    { name: 'heat', words: ['heat', 'hot water bottle'], leads: [[1]], weight: 'strong' },
    { name: 'cough', words: ['cough', 'sneeze'], leads: [[3], [0, 0]], weight: 'plain' },
    { name: 'saddle', words: ['saddle'], leads: [[2]], weight: 'faint' },
    { name: 'the-back', words: ['back'], leads: [[1]], weight: 'plain', anchor: true },
    {
      name: 'how-long',
      words: ['how long'],
      leads: [],
      weight: 'plain',
      facet: ['how-long-it-lasts'],
    },
    { name: 'did-in', words: ['did my back in'], leads: [[3]], weight: 'strong' },
    { name: 'pins', words: ['pins and needles'], leads: [[0]], weight: 'plain' },
    { name: 'numb', words: ['numb', 'no feeling'], leads: [], weight: 'plain' },
    { name: 'seat', words: ['between legs'], leads: [], weight: 'plain' },
    { name: 'sat', words: ['sitting'], leads: [], weight: 'plain' },
  ],
  dangers: [
    {
      sign: 'numb-saddle',
      action: 'emergency-department',
      when: [[['numb', 'seat'], ['sat']]],
      leads: [[2]],
    },
  ],
  elsewhere: ['heat pump', 'recipe'],
  fillers: ['the', 'my', 'is', 'and', 'did', 'in', 'need', 'does', 'when', 'i'],
  vocabulary: [['hamstring', 'weeks'], [], [], []],
  everyday: makeWordFilter(['cuff']),
};
const lexicon = openLexicon(compiled);
const known = {
  lexicon,
  learned: undefined,
  catalogue: compiled.articles.map(({ sections }) => sections),
};
const wordsOf = (text: string) => plainWords(text).map(lexicon.toWord);
const named = (text: string) =>
  findConcepts(wordsOf(text), lexicon).matches.map(({ concept }) => concept?.name ?? 'elsewhere');
const understood = (text: string, options = {}) => {
  const result = understand(text, lexicon, options);
  if (!result) throw new Error(`"${text}" was not understood at all.`);
  return result;
};
const first = (text: string) => {
  return answerTo(text, { lexicon, learned: undefined })?.ranked[0]?.article;
};

describe('words', () => {
  test('what was typed is tidied to be shown', () => {
    expect(tidy('  My back   went when I sneezed!! ')).toBe('My back went when I sneezed!!');
    expect(tidy('pain '.repeat(500)).length).toBeLessThanOrEqual(2000);
  });

  test('words are the same whatever the keyboard', () => {
    expect(plainWords('I can’t, I CANNOT; can not')).toEqual(['i', 'cant', 'i', 'cant', 'cant']);
    expect(plainWords('<b>naïve</b> A&E x-ray')).toEqual(['b', 'naive', 'b', 'ae', 'x', 'ray']);
    expect(plainWords(' …?! ')).toEqual([]);
  });

  test.each([
    ['sneeze', 'sneezed', 'sneezing', 'sneezes'],
    ['stiff', 'stiffness'],
    ['pull', 'pulled', 'pulling'],
    ['stop', 'stopped'],
    ['ache', 'aches', 'aching'],
    ['tingle', 'tingling'],
    ['stenosis', 'stenoses'],
    ['body', 'bodies'],
  ])('the forms of %s are one word', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  test.each([
    ['crooked', 'crook'],
    ['belly', 'bell'],
    ['ten', 'tens'],
    ['can', 'cane'],
  ])('%s is not %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('spelling', () => {
  test.each([
    ['coffing', 'coughing'],
    ['kneck', 'neck'],
    ['siatica', 'sciatica'],
    ['fisio', 'physio'],
    ['coxyx', 'coccyx'],
    ['tite', 'tight'],
    ['masage', 'massage'],
  ])('%s sounds like %s', (heard, meant) => {
    expect(mishearing(soundOf(stem(heard)), soundOf(stem(meant)), 2)).toBeLessThanOrEqual(1);
  });

  test('a misspelt word becomes the nearest of ours', () => {
    expect(correction('siatica', lexicon)).toBe('sciatica');
    expect(correction('coffing', lexicon)).toBe('cough');
    expect(correction('sneazing', lexicon)).toBe('sneeze');
  });

  test('far words stay as they are', () => {
    for (const word of ['xylophone', 'password', 'zz'])
      expect(correction(word, lexicon)).toBeUndefined();
  });

  test('a known or everyday word is never changed', () => {
    expect(understood('cuff').corrected).toBeUndefined();
    expect(understood('hamstring').corrected).toBeUndefined();
    expect(understood('heats').corrected).toBeUndefined();
  });

  test('the change is said, and can be refused', () => {
    expect(understood('my siatica').corrected).toBe('my sciatica');
    const literal = understood('my siatica', { literal: true });
    expect(literal.corrected).toBeUndefined();
    expect(literal.matches).toEqual([]);
  });

  test('a half-typed last word is each word it can become', () => {
    expect(first('scia')).toBe(0);
    expect(first('pins and need')).toBe(0);
    expect(understood('scia').corrected).toBeUndefined();
  });
});

describe('concepts', () => {
  test('the longest expression takes its words', () => {
    expect(named('hot water bottle')).toEqual(['heat']);
    expect(named('heat pump')).toEqual(['elsewhere']);
  });

  test('parts of "a + b" may stand anywhere, and one alternative is enough', () => {
    expect(named('my foot has a nerve')).toContain('sciatica');
    expect(named('leg nerve')).toContain('sciatica');
    expect(named('nerve')).not.toContain('sciatica');
  });

  test('a word with "!" counts in this form only', () => {
    const other = openLexicon({
      ...compiled,
      concepts: [{ name: 'legs', words: ['legs! + numb'], leads: [[0]], weight: 'plain' }],
    });
    const matches = (text: string) =>
      findConcepts(plainWords(text).map(other.toWord), other).matches;
    expect(matches('numb legs')).toHaveLength(1);
    expect(matches('numb leg')).toEqual([]);
  });

  test('a small word is no form of another', () => {
    const other = openLexicon({
      ...compiled,
      fillers: [...compiled.fillers, 'but'],
      concepts: [{ name: 'bottom', words: ['butt'], leads: [[0]], weight: 'plain' }],
    });
    const matches = (text: string) =>
      findConcepts(plainWords(text).map(other.toWord), other).matches;
    expect(matches('but')).toEqual([]);
    expect(matches('butts')).toHaveLength(1);
  });

  test('an expression of small words is matched word for word', () => {
    expect(named('did my back in')).toContain('did-in');
    expect(named('back')).not.toContain('did-in');
  });
});

describe('danger signs', () => {
  const dangers = (text: string) => understood(text).dangers.map(({ sign }) => sign);

  test('concepts must meet', () => {
    expect(dangers('numb between my legs')).toEqual(['numb-saddle']);
    expect(dangers('nubm betwen my legs')).toEqual(['numb-saddle']);
    expect(dangers('numb')).toEqual([]);
  });

  test('another concept takes the danger out, and so does a denial', () => {
    expect(dangers('numb between legs from sitting')).toEqual([]);
    expect(dangers('not numb between legs')).toEqual([]);
    expect(dangers('no sciatica or numb between legs')).toEqual([]);
    expect(dangers('i dont have any numb between legs')).toEqual([]);
    expect(dangers('dont know if numb between legs')).toEqual(['numb-saddle']);
    expect(dangers('no sciatica, numb between legs')).toEqual(['numb-saddle']);
  });

  test('"no" as part of a sign denies nothing', () => {
    expect(dangers('no feeling between legs')).toEqual(['numb-saddle']);
  });

  test('the most urgent rule comes first', () => {
    const less = compiled.dangers.map((rule) => ({ ...rule, action: 'today' as const }));
    const both = openLexicon({ ...compiled, dangers: [...less, ...compiled.dangers] });
    const words = plainWords('numb between legs').map(both.toWord);
    const { everywhere } = findConcepts(words, both);
    expect(applyingDangers(words, everywhere, both).map(({ action }) => action)).toEqual([
      'emergency-department',
      'today',
    ]);
  });

  test('the page of a danger sign comes first', () => {
    expect(first('sciatica numb between legs')).toBe(2);
  });
});

describe('topic', () => {
  test.each([
    ['sciatica', 'ours'],
    ['sciatica xylophone', 'ours'],
    ['saddle', 'ours'],
    ['saddle xylophone', 'elsewhere'],
    ['heat pump', 'elsewhere'],
    ['heat recipe', 'elsewhere'],
    ['back recipe', 'elsewhere'],
    ['back heat recipe', 'ours'],
    ['xylophone', 'elsewhere'],
    ['hamstring', 'perhaps'],
  ])('%s: %s', (query, kind) => {
    expect(understood(query).topic.kind).toBe(kind);
  });

  test('foreign words are named as typed', () => {
    expect(understood('back xylophone recipe').topic.foreign).toEqual(['xylophone', 'recipe']);
  });
});

describe('ranking', () => {
  test('the question chooses the section', () => {
    const { matches } = understood('how long does sciatica');
    expect(rankArticles(matches, lexicon)[0]).toMatchObject({
      article: 0,
      facets: ['how-long-it-lasts'],
    });
  });

  test('a strong word beats one that only says the subject', () => {
    expect(first('back sciatica')).toBe(0);
  });

  test('a word that only the text has leads to the article that uses it most', () => {
    expect(first('hamstring')).toBe(0);
  });

  test('an aspect and a region narrow the list', () => {
    const { matches } = understood('cough');
    const ranked = rankArticles(matches, lexicon);
    const ids = (aspect: string, region: string) =>
      narrow(ranked, { aspect, region }, lexicon).map(({ article }) => article);
    expect(ids('', '')).toEqual([3, 0]);
    expect(ids('cause', '')).toEqual([0]);
    expect(ids('', 'Lower back')).toEqual([3]);
  });
});

describe('results', () => {
  const hit = (url: string, section = '') => ({
    url,
    section,
    excerpt: `<mark>${url}</mark>`,
  });

  test('what only the text names comes below, each page once', () => {
    const text = [
      hit('/remedies/heat/'),
      hit('/causes/sciatica/#what-helps'),
      hit('/remedies/heat/'),
    ];
    const further = furtherHits(text, new Set(['causes/sciatica']), lexicon);
    expect(further.map(({ id, passage }) => [id, passage])).toEqual([
      ['remedies/heat', '<mark>/remedies/heat/</mark>'],
    ]);
  });

  /** The second section is about days. */
  const page: PageText = {
    sections: [
      { id: '', title: '', sentences: ['A nerve is sore.'] },
      { id: 'what-helps', title: 'What helps sciatica', sentences: ['Move.', 'Walk each day.'] },
      { id: 'how-long-it-lasts', title: 'How long', sentences: ['It passes.', 'Most take weeks.'] },
    ],
    answers: packModel(
      train(
        ['walking helps', 'what helps', 'how many weeks', 'weeks to heal'].map((say, number) => ({
          features: featuresOf(understood(say).words, []),
          target: number < 2 ? 1 : 2,
          weight: 1,
        })),
        3,
        { rounds: 20, sparsity: 0, fewest: 1 },
      ),
    ),
  };
  const sciatica = { article: 0, section: undefined, facets: [], score: 1 };
  const answered = (query: string) => hitOf(sciatica, page, understood(query), lexicon);

  test('a result leads to the section that answers, with the sentence that does', () => {
    expect(answered('weeks')).toMatchObject({
      section: 'How long',
      url: '/causes/sciatica/#how-long-it-lasts',
      passage: [
        ['Most', false],
        [' ', false],
        ['take', false],
        [' ', false],
        ['weeks', true],
        ['.', false],
      ],
    });
    expect(answered('walk')).toMatchObject({ url: '/causes/sciatica/#what-helps' });
  });

  test('without a word of the query, the first sentence of the section is shown', () => {
    const { passage } = answered('how many months');
    expect(Array.from(passage as readonly Piece[], ([text]) => text).join('')).toBe('It passes.');
  });

  test('without the text of its page a result still leads there', () => {
    const without = hitOf(sciatica, undefined, understood('weeks'), lexicon);
    expect(without).toMatchObject({ url: '/causes/sciatica/', passage: [] });
  });

  test('only words that are in the index are looked for', () => {
    const plan = (text: string) => planText(understood(text), { aspect: '', region: '' }, lexicon);
    expect(plan('sciatica xylophone').words).toEqual(['sciatica']);
    expect(plan('numb sciatica').words).toEqual(['sciatica']);
    expect(plan('hamstring')).toMatchObject({ words: ['hamstring'], every: true });
    expect(
      planText(understood('heat'), { aspect: 'remedy', region: 'Leg' }, lexicon).filters,
    ).toEqual({ aspect: 'remedy', region: 'Leg' });
  });
});

describe('suggestions', () => {
  const labels = (typed: string) => suggestionsFor(typed, known).map(({ label }) => label);

  test("people's words come with the page they lead to", () => {
    expect(suggestionsFor('hot wat', known)[0]).toEqual({
      label: 'hot water bottle',
      detail: 'Heat',
      url: '/remedies/heat/',
    });
  });

  test('sections are found by the words of their titles', () => {
    expect(labels('sciatica last')).toContain('How long sciatica lasts');
  });

  test('a danger sign comes first', () => {
    expect(suggestionsFor('numb between legs', known)[0]).toMatchObject({
      label: 'This can be a danger sign',
      url: '/help/emergency-signs/',
    });
  });

  test('another subject gets none', () => {
    expect(labels('xylophone')).toEqual([]);
    expect(labels('  ')).toEqual([]);
  });
});

test('a word filter knows its words, hardly any other, and shows none', () => {
  const words = Array.from({ length: 500 }, (_, number) => `word${number}`);
  const filter = makeWordFilter(words);
  const has = openWordFilter(filter);
  expect(words.every(has)).toBe(true);
  const others = Array.from({ length: 1000 }, (_, number) => `other${number}`).filter(has);
  expect(others.length).toBeLessThan(30);
  expect(openWordFilter('')('anything')).toBe(false);
});

test('the lexicon survives its file, without the names that only editors need', () => {
  const again = readLexicon(writeLexicon(compiled), writeCatalogue(compiled));
  expect(again).toEqual({
    articles: compiled.articles,
    regions: compiled.regions,
    concepts: compiled.concepts.map((concept) => ({ ...concept, name: '' })),
  });
});

test('the rule of a danger sign survives its line', () => {
  const [danger] = compiled.dangers;
  const numbers = new Map(compiled.concepts.map(({ name }, number) => [name, number]));
  if (!danger) throw new Error('The small site has a danger sign.');
  expect(dangerOf(dangerLine(danger, numbers))).toEqual({ ...danger, when: [[[8, 9], [10]]] });
});

test("people's words stand with the place they lead to first", () => {
  expect(layWords(compiled).get('/symptoms/cough/')).toEqual(['cough', 'sneeze', 'did my back in']);
});

const index = { addCustomRecord: vi.fn(), writeFiles: vi.fn() };
const close = vi.fn();
const createIndex = vi.fn();
vi.mock('pagefind', () => ({
  createIndex: (...args: unknown[]) => createIndex(...args) as unknown,
  close: () => close() as unknown,
}));
const page = `<article class="article"><h1>Heat</h1><p>Warm <b>pack</b>s.</p>
  <div class="section-heading"><h2 id="how">How</h2><a data-pagefind-ignore>Link</a></div>
  <ul><li>One</li><li>Two<sup data-pagefind-ignore>1</sup></li></ul></article>`;
const { parse } = await import('node-html-parser');
vi.mock('../../src/output/built-pages.ts', () => ({
  builtPages: (directory: string) =>
    directory === 'empty' ? [] : [{ address: '/remedies/heat/', document: parse(page) }],
}));

afterEach(() => {
  vi.clearAllMocks();
});

describe('the index', () => {
  const build = async (directory: string) => {
    const { buildSearchIndex } = await import('../../src/integrations/search-index.ts');
    return buildSearchIndex(directory, compiled);
  };

  test('what Pagefind reports as an error stops the build, and Pagefind is closed', async () => {
    createIndex.mockResolvedValue({ errors: ['no room'], index: undefined });
    await expect(build('dist')).rejects.toThrow('The search index failed (create): no room');
    createIndex.mockResolvedValue({ errors: [], index });
    await expect(build('empty')).rejects.toThrow('no section was found');
    index.addCustomRecord.mockResolvedValue({ errors: ['bad record'] });
    await expect(build('dist')).rejects.toThrow('(add /remedies/heat/): bad record');
    index.addCustomRecord.mockResolvedValue({ errors: [] });
    index.writeFiles.mockResolvedValue({ errors: ['disk full'] });
    await expect(build('dist')).rejects.toThrow('(write): disk full');
    expect(close).toHaveBeenCalledTimes(4);
  });

  test('a section is a record with its text, its lay words and what it can be filtered by', async () => {
    createIndex.mockResolvedValue({ errors: [], index });
    index.addCustomRecord.mockResolvedValue({ errors: [] });
    index.writeFiles.mockResolvedValue({ errors: ['stop here'] });
    await build('dist').catch(() => undefined);
    expect(createIndex).toHaveBeenCalledWith({ forceLanguage: 'en-GB' });
    const records = index.addCustomRecord.mock.calls.map(([record]) => record as unknown);
    expect(records).toEqual([
      {
        url: '/remedies/heat/',
        content: 'Warm packs.',
        language: 'en-GB',
        meta: { title: 'Heat', lay: 'heat, hot water bottle, back' },
        filters: { aspect: ['remedy'], region: ['Lower back'] },
      },
      {
        url: '/remedies/heat/#how',
        content: 'One Two',
        language: 'en-GB',
        meta: { title: 'Heat', section: 'How' },
        filters: { aspect: ['remedy'], region: ['Lower back'] },
      },
    ]);
  });
});
