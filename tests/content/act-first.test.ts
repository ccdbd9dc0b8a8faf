/** Act, understand, verify: what stops an article that begins with anything else. */
import { describe, expect, test } from 'vitest';
import { reportOf } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';
const sudden = 'content/symptoms/sudden.mdx';
const heat = 'content/remedies/heat.mdx';
const help = 'content/help/emergency-signs.mdx';
const home = 'content/home.yaml';

describe('an article that does not act first', () => {
  test('sections in another order', () => {
    expect(reportOf([sudden, '## What it may be {#what-it-may-be}', '## Other words'])).toContain(
      'missing-section',
    );
    const swapped = reportOf(
      [strain, '{#what-it-feels-like}', '{#swap}'],
      [strain, '{#who-gets-it}', '{#what-it-feels-like}'],
      [strain, '{#swap}', '{#who-gets-it}'],
    );
    expect(swapped).toContain('order-of-sections');
    expect(swapped).toContain('The section "who-gets-it" stands too early.');
    expect(swapped).toContain('In causes/ the order is: what-helps, what-it-feels-like');
  });

  test('a section of another name among those that follow one another', () => {
    const between = 'stands between sections that follow one another.';
    expect(
      reportOf([strain, '## Who gets it', '## More {#more}\n\nMore.\n\n## Who gets it']),
    ).toContain(`The section "more" ${between}`);
    // A remedy may be done in several ways; what was found is not parted from how it was found out.
    const other = '## In a car {#in-a-car}\n\nSit.\n\n';
    expect(reportOf([heat, '## Who should not', `${other}## Who should not`])).not.toContain(
      between,
    );
    expect(
      reportOf([heat, '## What the research says', `${other}## What the research says`]),
    ).toContain(
      `The section "in-a-car" ${between}\n    Mend: In remedies/ the order is: how-to-do-it, who-should-not, does-it-help, what-the-research-says; others stand before does-it-help, or after all of these.`,
    );
    expect(reportOf([strain, '## What happens', '## What happens'])).toBe('');
  });

  test('anything between the first things to do and the emergency card', () => {
    const card = '<CareCard level="emergency" />\n\n';
    const after = (between: string) =>
      reportOf([strain, card, ''], [strain, '<KeyPoints>', `${between}\n\n${card}<KeyPoints>`]);
    expect(after('')).not.toContain('late-danger');
    for (const [between, told] of [
      ['Most people can go on.', '"Most people can go on. …"'],
      ['### More {#more}', 'the heading "More"'],
      ['<Figure id="pack" />', '<Figure>'],
      ['<Do>\n\n- Walk.\n\n</Do>', '<Do>'],
    ] as const)
      expect(after(between)).toContain(
        `The emergency card stands too low: ${told} comes before it.`,
      );
  });

  test('anything but danger above the first section', () => {
    const above = (words: string, file: string) =>
      reportOf([file, '\n---\n', `\n---\n\n${words}\n`]);
    expect(above('It happens.', strain)).toContain(
      'content/causes/strain.mdx:14  error  before-the-first-section\n    "It happens. …" stands above the first section.',
    );
    const points = '<KeyPoints>\n\n- A\n- B\n- C\n\n</KeyPoints>';
    expect(above('', help)).toBe('');
    expect(above(points, help)).toContain('The emergency card stands too low: <KeyPoints> comes');
    expect(above('It happens.', help)).toContain('before-the-first-section');
  });

  test('nothing to do in the first section', () => {
    expect(reportOf([sudden, '<Steps>', '<div>'], [sudden, '</Steps>', '</div>'])).toContain(
      'The first section has nothing to do.',
    );
  });

  test('many words before the first thing to do', () => {
    const words = `${'Rest is one thing and warmth is another thing. '.repeat(4)}\n\n<Steps>`;
    expect(reportOf([sudden, '<Steps>', words])).toContain(
      '36 words stand between the first heading and the first thing to do.',
    );
  });

  test('danger below the first section, or below more than a list', () => {
    const card = '<CareCard level="emergency" />\n\n';
    const late = 'The emergency card stands too low';
    expect(
      reportOf([sudden, card, ''], [sudden, '## When to get help', `${card}## When to get help`]),
    ).toContain(late);
    expect(reportOf([strain, card, ''], [strain, '<DoNot>', `${card}<DoNot>`])).not.toContain(late);
    const box = '<EvidenceBox question="Warmth" claims="warmth" />\n\n';
    expect(
      reportOf([strain, card, ''], [strain, '<KeyPoints>', `${box}${card}<KeyPoints>`]),
    ).toContain(late);
  });

  test('key points elsewhere than at the end of the first section', () => {
    expect(
      reportOf([
        sudden,
        '<CareCard level="emergency" />',
        '<KeyPoints>\n\n- A\n- B\n- C\n\n</KeyPoints>\n\n<CareCard level="emergency" />',
      ]),
    ).toContain('The key points stand in the wrong place.');
  });

  test('a summary that takes too long', () => {
    const long = `summary: ${'A back that hurts is a back that hurts. '.repeat(3)}`;
    expect(
      reportOf([
        sudden,
        /summary: .*/.exec(
          'summary: A back that seizes up hurts a great deal but is seldom dangerous.',
        )?.[0] ?? '',
        long,
      ]),
    ).toContain('The summary has 27 words.');
  });

  test('a picture of a step that is not there', () => {
    expect(reportOf([sudden, '1. Try', '1. <Panel id="pack/on-the-bak" /> Try'])).toContain(
      'There is no panel "pack/on-the-bak" in content/figures.yaml.',
    );
  });
});

test('what home names and is not there', () => {
  const wrong = reportOf(
    [home, 'to: remedies/heat', 'to: remedies/heet'],
    [home, 'pack/wrapped', 'pack/none'],
    [home, 'mostly-gone', 'mostly-gon'],
  );
  for (const words of [
    'There is no article "remedies/heet".',
    'There is no panel "pack/none".',
    'There is no fact "mostly-gon".\n    Mend: Did you mean "mostly-gone"?',
  ])
    expect(wrong).toContain(words);
});

test('a part of home of no kind, without what its kind has, or with what it has not', () => {
  expect(reportOf([home, 'kind: where', 'kind: map'])).toMatchInlineSnapshot(`
    "content/home.yaml:13  error  wrong-value
        The field "kind" is no kind of part. Write one of: start, danger, where, decks, fact, links.
        Mend: Change the value."
  `);
  expect(reportOf([home, '  kind: where\n', ''])).toContain('The field "kind" is no kind of part.');
  expect(reportOf([home, '  picture: pack/wrapped\n', ''])).toMatchInlineSnapshot(`
    "content/home.yaml:1  error  missing-field
        The field "picture" is missing.
        Mend: Add it: Picture above the heading."
  `);
  expect(reportOf([home, 'kind: where', 'kind: where\n  lead: Choose a part.']))
    .toMatchInlineSnapshot(`
    "content/home.yaml:14  error  unknown-field
        There is no field "lead" here.
        Mend: Delete the line. The fields are: kind, order, title."
  `);
});

test('home that lacks a part, has one twice, or begins with another', () => {
  expect(reportOf([home, 'kind: where\n', 'kind: decks\n  all: Every deck\n']))
    .toMatchInlineSnapshot(`
    "content/home.yaml:1  error  parts-of-home
        Home has no part of the kind "where".
        Mend: Give it one.
    content/home.yaml:17  error  parts-of-home
        Home has two parts of the kind "decks".
        Mend: Give it one."
  `);
  expect(
    reportOf([home, 'order: 2', 'order: 3'], [home, 'where\n  order: 3', 'where\n  order: 2']),
  ).toContain(
    'content/home.yaml:9  error  parts-of-home\n    The part "danger" of home is not number 2.\n    Mend: Home begins with: start, danger.',
  );
});
