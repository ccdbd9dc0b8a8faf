/** What is said of tags and headings that are not closed, or not written as they are. */
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleComponents } from '../../src/model/reading/components.ts';
import { reportOf, type Mistake } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';
const heat = 'content/remedies/heat.mdx';

/** The first thing said, without the rule that says it. */
const saidFirst = (...mistakes: Mistake[]) =>
  reportOf(...mistakes)
    .split('\n')
    .slice(0, 3)
    .map((line) => line.trim().replace(/^content\/.*?:(\d+) .*/, '$1'));

test('the components that hold something are those whose file has a place for it', () => {
  const files = globSync('src/components/{article,site}/*.astro');
  const slots = files.filter((file) => readFileSync(file, 'utf8').includes('<slot'));
  const holding = Object.entries(articleComponents).filter(([, { holds }]) => holds !== 'nothing');
  for (const [name] of holding) expect(slots).toContain(`src/components/article/${name}.astro`);
  const names = slots.map((file) => /(\w+)\.astro$/.exec(file)?.[1] ?? '');
  expect(names.filter((name) => name in articleComponents).sort()).toEqual(
    holding.map(([name]) => name).sort(),
  );
});

describe('a tag that is not closed', () => {
  const cite: [string, string] = ['little.<Cite id="warmth" />', 'little.<Cite id="warmth">'];

  test('of a component that holds nothing', () => {
    expect(saidFirst([strain, ...cite])).toEqual([
      '34',
      'The file cannot be read: the slash at the end of <Cite id="warmth"> is lost.',
      'Mend: Write <Cite id="warmth" />, for <Cite> holds nothing and needs no </Cite>.',
    ]);
    expect(saidFirst([heat, 'claims="warmth" />', '\n  claims="warmth"\n>'])).toEqual([
      '43',
      'The file cannot be read: the slash at the end of <EvidenceBox question="Warmth" claims="warmth"> is lost.',
      'Mend: Write <EvidenceBox question="Warmth" claims="warmth" />, for <EvidenceBox> holds nothing and needs no </EvidenceBox>.',
    ]);
    expect(
      saidFirst([strain, '<CareCard level="emergency" />', '<CareCard level="emergency">'])[2],
    ).toMatch(/^Mend: Write <CareCard level="emergency" \/>,/);
  });

  test('of a component that holds something', () => {
    expect(saidFirst([heat, '</Steps>', ''])).toEqual([
      '18',
      'The file cannot be read: <Steps> of line 18 is not closed.',
      'Mend: Write </Steps> on a line of its own behind what it holds.',
    ]);
    expect(saidFirst([strain, 'spasm</Term>', 'spasm'])[2]).toBe(
      'Mend: Write </Term> right behind the words that it explains.',
    );
  });

  test('of a component that is not there', () => {
    expect(
      saidFirst(
        [strain, ...cite].map((each) =>
          each.replace('Cite id="warmth">', 'Site id="warmth">'),
        ) as Mistake,
      ).slice(1),
    ).toEqual([
      'The file cannot be read: there is no component <Site>.',
      'Mend: Did you mean <Cite id="…" />?',
    ]);
  });

  test('and whose end stands alone', () => {
    expect(saidFirst([heat, '<Steps>', '<Steps />'])).toEqual([
      '18',
      'The file cannot be read: <Steps /> is closed at once, and </Steps> of line 23 closes nothing.',
      'Mend: Write <Steps> without the slash.',
    ]);
    expect(saidFirst([heat, '<Steps>\n', ''])).toEqual([
      '22',
      'The file cannot be read: </Steps> closes something that was not opened.',
      'Mend: Write <Steps> on a line of its own before what it holds.',
    ]);
    expect(saidFirst([strain, 'little.<Cite', 'little.</Cite><Cite'])[2]).toBe(
      'Mend: Delete </Cite>: <Cite> holds nothing, and is written <Cite id="…" />.',
    );
    expect(saidFirst([strain, '</Do>', '</DoNot>'])).toEqual([
      '22',
      'The file cannot be read: </DoNot> stands here, and <Do> of line 18 is not closed yet.',
      'Mend: Write </Do> first.',
    ]);
  });

  test('by a missing sign', () => {
    expect(saidFirst([strain, 'id="warmth" />', 'id="warmth" /'])).toEqual([
      '34',
      'The file cannot be read: the ">" at the end of <Cite id="warmth" / is lost.',
      'Mend: Write it like this: <Cite id="…" />.',
    ]);
    expect(saidFirst([strain, 'id="warmth" />', 'id="warmth />'])).toEqual([
      '34',
      'The file cannot be read: a quotation mark is missing in <Cite id="warmth />.',
      'Mend: Write it like this: <Cite id="…" />.',
    ]);
    expect(reportOf([strain, '<Cite id', 'Cite id'])).toContain(
      'The "<" before "Cite" is lost. “Warmth helps a little.Cite id="warmth" />”\n        Mend: Write <Cite id="…" />.'.replace(
        / {8}/,
        '    ',
      ),
    );
  });

  test('by a sign that does not belong there, or a name that is misspelt', () => {
    expect(
      saidFirst([strain, '<CareCard level="emergency" />', '<CareCard level"emergency" />']),
    ).toEqual([
      '14',
      'The file cannot be read: <CareCard level"emergency" /> is not written as tags are.',
      'Mend: Write it like this: <CareCard level="…" />.',
    ]);
    expect(saidFirst([heat, '</Steps>', '</Stps>'])).toEqual([
      '23',
      'The file cannot be read: </Stps> is misspelt: <Steps> of line 18 is not closed yet.',
      'Mend: Write </Steps>.',
    ]);
    expect(saidFirst([strain, '<Term id', '<Tem id']).slice(1)).toEqual([
      'The file cannot be read: there is no component <Tem>.',
      'Mend: Did you mean <Term id="…">?',
    ]);
  });

  test('by an end that swallows words', () => {
    const said = reportOf(
      [heat, '1. Wrap', '1. <Panel id="pack/wrapped"> Wrap'],
      [heat, 'the pack.\n', 'the pack.</Panel>\n'],
    );
    expect(said).toContain(
      'error  holds-nothing\n    <Panel> holds nothing: what stands between <Panel …> and </Panel> is not shown.\n    Mend: Write <Panel id="…" />, what it held behind it, and delete </Panel>.',
    );
  });
});

describe('a heading', () => {
  const from = '## Who gets it {#who-gets-it}';
  const right = '## Who gets it {#who-gets-it}';
  test.each([
    [
      '##Who gets it {#who-gets-it}',
      'The blank behind "##" is missing, so this is no heading.',
      right,
    ],
    ['##Who gets it', 'The blank behind "##" is missing, so this is no heading.', '## Who gets it'],
    [
      '#Who gets it {#who-gets-it}',
      'The blank behind "#" is missing, so this is no heading.',
      right,
    ],
    [
      '## Who gets it (#who-gets-it)',
      'The id of the heading is written as "(#who-gets-it)".',
      right,
    ],
    [
      '## Who gets it [#who-gets-it]',
      'The id of the heading is written as "[#who-gets-it]".',
      right,
    ],
    ['## Who gets it {who-gets-it}', 'The id of the heading is written as "{who-gets-it}".', right],
    [
      '## Who gets it {# who-gets-it}',
      'The id of the heading is written as "{# who-gets-it}".',
      right,
    ],
    ['## Who gets it {#who-gets-it', 'The id of the heading is written as "{#who-gets-it".', right],
    ['## Who gets it #who-gets-it}', 'The id of the heading is written as "#who-gets-it}".', right],
    [
      '## Who gets it {#Who gets it}',
      'The id of the heading is written as "{#Who gets it}".',
      right,
    ],
  ])('%s', (to, what, mended) => {
    const said = reportOf([strain, from, to]);
    expect(said).toMatch(/^content\/causes\/strain\.mdx:46 {2}error {2}heading-form\n/);
    expect(said).toContain(what);
    expect(said.trimEnd().endsWith(`Write: ${mended}`)).toBe(true);
  });

  test('with brackets and figures in its words', () => {
    const words = '## Who gets it (3 in 10) {#who-gets-it}';
    expect(reportOf([strain, from, words])).not.toContain('heading-form');
  });

  test('without an id', () => {
    expect(saidFirst([strain, from, '## Who gets it'])).toEqual([
      '46',
      'The heading "Who gets it" has no id: the name in curly brackets at its end, which links lead to.',
      'Mend: Write the one it had: ## Who gets it {#who-gets-it}',
    ]);
  });
});
