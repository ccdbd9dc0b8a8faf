/** What `npm run check:content` and `npm run compare` put before an author's eyes. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteWith, type Mistake } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';

/** What a command prints in a folder. */
const printed = (command: string, root: string, ...options: string[]): string =>
  spawnSync(process.execPath, [resolve('src/commands', command), ...options], {
    cwd: root,
    encoding: 'utf8',
  }).stdout;

/** A small site, compared as it was, with edits made after that. */
function changed(...edits: Mistake[]): string {
  const root = siteWith();
  for (const [file, from, to] of edits)
    writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replaceAll(from, to));
  return root;
}

describe('the check of the content', () => {
  const broken = () => changed([strain, 'nextCheck: 2027-01-10', 'nextCheck: 2027-31-10']);

  test('without a problem shows the table of the articles', () => {
    const said = printed('check-content.ts', siteWith());
    expect(said).toContain('causes/strain');
    expect(said).toMatch(/Used by no article[^]*\n0 problems, \d+ warnings?\n$/);
  });

  test('with a problem shows the problem, and says how to get the table', () => {
    const said = printed('check-content.ts', broken());
    expect(said).toMatch(/^content\/causes\/strain\.mdx:11 {2}error {2}wrong-value\n/);
    expect(said).not.toContain('┌');
    expect(said).toMatch(
      /\nThe table of the articles is left out: npm run check:content -- --table\n1 problem, 0 warnings\n$/,
    );
  });

  test('shows the table before the problem when asked', () => {
    const said = printed('check-content.ts', broken(), '--table');
    expect(said).toMatch(/^┌[^]*┘\ncontent\/causes\/strain\.mdx:11 /);
    expect(said).not.toContain('left out');
  });

  test('of many problems says with which to begin', () => {
    const said = printed(
      'check-content.ts',
      changed(
        [strain, '2026-01-10', '2026-31-10'],
        [strain, '2027-01-10', 'soon'],
        [strain, 'areas: [self-care]', 'areas: []'],
      ),
    );
    expect(said).toMatch(/\n4 problems, 0 warnings\. Begin with content\/causes\/strain\.mdx:7\n$/);
  });
});

describe('one is one', () => {
  test('of pieces to compare', () => {
    const one = changed([strain, 'Anyone can get it.', 'Anybody can get it.']);
    expect(printed('compare.ts', one)).toContain('\n1 piece to compare. ');
    expect(printed('compare.ts', one, '--by', '-')).toContain('\n1 piece recorded as ');
    const two = changed([strain, 'Anyone', 'Anybody'], [strain, 'It settles.', 'It goes.']);
    expect(printed('compare.ts', two)).toContain('\n2 pieces to compare. ');
  });

  test.each([
    ['layNames: [torn muscle, pulled back]', 'layNames: [torn muscle]', 'has 1 entry and'],
    ['title: Pulled back muscle', 'title: P', 'has 1 letter and'],
    ['- It settles.\n- Warmth helps a little.<Cite id="warmth" />\n', '', 'There is 1 key point.'],
    ['title: Pulled', ' title: Pulled', 'begins with 1 blank: '],
  ])('%s → %s', (from, to, said) => {
    expect(printed('check-content.ts', changed([strain, from, to]))).toContain(said);
  });
});

test('npm run compare tells which lines changed their sources', () => {
  const [a, b] = ['<Cite id="warmth settling" />', '<Cite id="settling" />'];
  const root = siteWith([strain, 'Anyone can get it.', `It helps.${a}\n\nIt goes.${b}`]);
  const text = readFileSync(join(root, strain), 'utf8');
  writeFileSync(
    join(root, strain),
    text.replace(`helps.${a}`, `helps.${b}`).replace(`goes.${b}`, `goes.${a}`),
  );
  const said = printed('compare.ts', root);
  expect(said.split('so: the sources of line 48 and line 50 changed places')).toHaveLength(3);
});
