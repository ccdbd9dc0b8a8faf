/** Rules about words read every text of ours, wherever in content/ it stands. */
import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { allTexts, textsOutsideProse } from '../../src/model/derived/told-texts.ts';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { reportOf } from './fixture-site.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const ends = 'content/guide/ends.yaml';
const questions = 'content/guide/questions.yaml';
const deck = 'content/decks/strain.yaml';

/** A text of each kind of content, and what stands there. */
const places: [what: string, file: string, words: string][] = [
  [
    'alternative text of a figure',
    'content/figures.yaml',
    'A wrapped pack on a low back.\n  caption',
  ],
  ['caption of a figure', 'content/figures.yaml', 'Where the pack goes.'],
  ['description of a figure', 'content/figures.yaml', 'A person lies on their side'],
  ['alternative text of a panel', 'content/figures.yaml', 'A wrapped pack on a low back. }'],
  ['first words of an end', ends, 'Lie down'],
  ['step of an end', ends, 'Put a wrapped pack'],
  ['what comes next', ends, 'What it may be'],
  ['question', questions, 'Is this new?'],
  ['words of a fold', questions, 'More signs'],
  ['answer', questions, 'On my feet'],
  ['home', 'content/home.yaml', 'Check for danger first.'],
  ['link of home', 'content/home.yaml', 'Does warmth help?'],
  ['board', 'content/boards.yaml', 'For pain of the last weeks.'],
  ['row of a board', 'content/boards.yaml', 'Eases pain a little.'],
  ['part of the body', 'content/regions.yaml', 'Sore to move'],
  ['answer of a part', 'content/regions.yaml', 'It is sore to press'],
  ['lead of a deck', deck, 'What to check and what to do.'],
  ['card', deck, 'Keep it warm'],
  ['glossary', 'content/glossary.yaml', 'A tightening that you did not ask for.'],
  ['fact', 'content/facts.yaml', 'Most spasms are gone'],
  ['line of a folder', 'content/folder-groups.yaml', 'Your back seizes up'],
  ['kind of people', 'content/people.yaml', 'If you ride a bicycle'],
  ['meaning of an evidence word', 'content/evidence-words.yaml', 'Experts advise it.'],
  ['summary', 'content/remedies/heat.mdx', 'Warmth can ease a sore back'],
  ['question of an evidence box', 'content/remedies/heat.mdx', 'question="Warmth'],
  ['heading', 'content/causes/strain.mdx', 'What helps'],
  ['text of an article', 'content/causes/strain.mdx', 'It hurts when you bend.'],
  ['about page', 'content/about/privacy.mdx', 'is stored anywhere'],
];

test.each(places)('a banned word: %s', (_, file, words) => {
  expect(
    reportOf([file, words, `${words} crumble`.replace(/(\n.*| }) crumble$/, ' crumble$1')]),
  ).toContain(`error  banned-word\n    "crumble" is a word this site does not use.`);
});

test.each(places)('a placeholder: %s', (_, file, words) => {
  const gap = words.replace(/(\n.*| })?$/, ' TODO$1');
  expect(reportOf([file, words, gap])).toContain(
    'error  placeholder\n    Words that stand for others to come are still there: "TODO".',
  );
});

test.each(places)('a doubled word: %s', (_, file, words) => {
  const twice = words.replace(/[A-Za-z]+(?=[.?]?(\n.*| })?$)/, '$& $&');
  expect(reportOf([file, words, twice])).toContain(
    'error  doubled-word\n    A word stands twice: "',
  );
});

test('words that stand for others to come', () => {
  const said = (words: string) =>
    reportOf(['content/glossary.yaml', 'A tightening that', `A tightening ${words} that`]);
  expect(said('tbc')).toMatchInlineSnapshot(`
    "content/glossary.yaml:3  error  placeholder
        Words that stand for others to come are still there: "tbc".
        Mend: Write what belongs there, or take it out."
  `);
  const gaps = [
    'lorem ipsum',
    'xxx',
    '(insert source)',
    '{insert name}',
    'insert a number …',
    'text here',
    '(citation needed)',
    '???',
    '____',
    'to be added',
  ];
  for (const gap of gaps) expect(said(gap), gap).toContain('placeholder');
  for (const fine of ['to do', 'inserted', 'with an insert', 'dummy'])
    expect(said(fine), fine).not.toContain('placeholder');
});

test('a claim that pages show as it stands', () => {
  const claim = (words: string) =>
    reportOf(['content/claims.json', 'Most spasms are gone', `Most spasms ${words} are gone`]);
  expect(claim('TBC')).toContain('content/claims.json:26  error  placeholder');
  expect(claim('spasms')).toContain('content/claims.json:26  error  doubled-word');
});

test('a word that stands twice', () => {
  const said = (words: string) =>
    reportOf(['content/glossary.yaml', 'A tightening that', `A tightening ${words} that`]);
  expect(said('of the the muscle')).toMatchInlineSnapshot(`
    "content/glossary.yaml:3  error  doubled-word
        A word stands twice: "the the".
        Mend: Delete one of the two."
  `);
  expect(said('of The the muscle')).toContain('"The the"');
  for (const fine of ['had had', 'that', 'the other, other', 'tooth-to to'])
    expect(said(fine), fine).not.toContain('doubled-word');
});

test.each(places)('a level in free words: %s', (_, file, words) => {
  const call = words.replace(/[.?]?(\n.*| })?$/, ' and ring 999$1');
  expect(reportOf([file, words, call])).toContain('How fast to act is told in free words: ');
});

test('a level where levels belong is none in free words', () => {
  expect(reportOf([ends, 'title: Call for help', 'title: Call an ambulance'])).not.toContain(
    'free-level',
  );
  expect(reportOf([ends, 'title: Lie down', 'title: Call an ambulance'])).toContain(
    'content/guide/ends.yaml:8  error  free-level',
  );
});

test('the label of a chart', () => {
  const figure = (label: string) =>
    reportOf([
      'content/claims.json',
      '"claim": "Most spasms are gone after 2 weeks.",',
      `"claim": "Most spasms are gone after 2 weeks.", "figure": { "kind": "points", "values": [2], "of": 2, "labels": ["${label}"] },`,
    ]);
  expect(figure('weeks until they crumble')).toContain(
    'content/claims.json:26  error  banned-word',
  );
  expect(figure('weeks, else ring 999')).toContain('content/claims.json:26  error  free-level');
});

test('a number that nothing beside it tells', () => {
  expect(reportOf(['content/home.yaml', 'What has happened?', 'Will it be over in 3 weeks?']))
    .toMatchInlineSnapshot(`
      "content/home.yaml:34  error  untold-number
          "Will it be over in 3 weeks?" tells 3, which no claim beside it does.
          Mend: There is none: leave it out, or name the claim that has it (in a board under "also")."
    `);
  expect(reportOf([ends, 'on your back.', 'on your back for 20 minutes.'])).toContain('tells 20');
  expect(reportOf(['content/facts.yaml', 'after 2 weeks', 'after 4 weeks'])).toContain('tells 4');
  expect(reportOf([deck, 'gone in 2 weeks', 'gone in 9 days'])).toContain('tells 9');
});

test('a tenth told of a percentage is no other number', () => {
  const share: [string, string, string] = [
    'content/claims.json',
    'gone after 2 weeks',
    'gone for 80%',
  ];
  const fact = (words: string) =>
    reportOf(
      share,
      ['content/facts.yaml', 'Most spasms are gone after 2 weeks', words],
      [deck, 'in 2 weeks', 'soon'],
      ['content/situations/cyclists.yaml', 'in 2 weeks', 'soon'],
    );
  expect(fact('They are gone for 8 in 10 people')).not.toContain('untold-number');
  expect(fact('They are gone for 7 in 10 people')).toContain('tells 7');
});

test('a sentence outside articles that is too long', () => {
  const long = 'one long and winding '.repeat(7);
  expect(reportOf(['content/glossary.yaml', 'A tightening', `A ${long}tightening`])).toContain(
    'content/glossary.yaml:3  error  long-sentence\n    A sentence has 36 words:',
  );
});

test('words that are too hard for somebody on the floor', () => {
  const hard = 'Immediately immobilise yourself comfortably, considering alternative positions. ';
  expect(reportOf([ends, 'Put a wrapped', `${hard.repeat(14)}Put a wrapped`])).toContain(
    'The words of guideEnds read at grade',
  );
});

test('the list holds all of the site, each text with its own line', () => {
  const { content } = readContent(filesOnDisk(project));
  const texts = textsOutsideProse(content);
  expect(texts.length).toBeGreaterThan(2000);
  expect(allTexts(content).length).toBeGreaterThan(texts.length + 2000);
  const more = texts.find(({ text }) => text.startsWith('More signs: a swollen leg'));
  expect(more).toMatchObject({ file: 'content/guide/questions.yaml', kind: 'free' });
  expect(more?.line).toBeGreaterThan(30);
  expect(texts.filter(({ of }) => of === 'dangerSigns').every(({ kind }) => kind === 'level')).toBe(
    true,
  );
});
