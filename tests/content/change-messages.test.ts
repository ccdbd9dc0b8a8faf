/** What is said of sentences that changed, beside what they rest on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/model/rules/check-content.ts';
import { formatFindings } from '../../src/model/reading/finding.ts';
import { siteWith, type Mistake } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';
const claims = 'content/claims.json';
const eases = '"claim": "Warmth eases pain a little."';

/** What is said when a site was compared as it then stood, and edits were made after that. */
function saidAfter(before: readonly Mistake[], after: readonly Mistake[]): string {
  const root = siteWith(...before);
  for (const [file, from, to] of after) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not contain "${from}".`);
    writeFileSync(path, text.replace(from, to));
  }
  return formatFindings(checkContent(root, '2026-06-01').findings);
}

const caveat: Mistake = [claims, eases, `${eases}, "caveat": "One small trial of wraps."`];
const page = (text: string): Mistake => [strain, 'Anyone can get it.', text];

describe('a caveat that was cut out', () => {
  const cite = '<Cite id="warmth" />';

  test.each([
    [`In one trial, warmth eased it.${cite}`, `Warmth eased it.${cite}`, '"In one trial" was lost'],
    [`Warmth eased it in one trial.${cite}`, `Warmth eased it.${cite}`, '"in one trial" was lost'],
    [`Perhaps warmth eases it.${cite}`, `Warmth eases it.${cite}`, '"Perhaps" was lost'],
    [
      `It may not ease it.${cite}`,
      `It does not ease it.${cite}`,
      '"may" became "does", which says more',
    ],
    [
      `You may not feel it.${cite}`,
      `You do not feel it.${cite}`,
      '"may" became "do", which says more',
    ],
    [`It may be of use.${cite}`, `It is of use.${cite}`, '"may be" became "is", which says more'],
    [
      `It can ease it in about a day.${cite}`,
      `It can ease it in a day.${cite}`,
      '"about" was lost',
    ],
  ])('%s', (was, is, happened) => {
    const said = saidAfter([caveat, page(was)], [[strain, was, is]]);
    expect(said).toContain(happened);
    expect(said).toContain(
      'It rests on warmth: “Warmth eases pain a little.”, but: “One small trial of wraps.”.',
    );
  });

  test('in words that nobody can know: the whole beside the claim and its caveat', () => {
    const said = saidAfter(
      [caveat, page(`Warmth eases it, or so a trial of few people says.${cite}`)],
      [[strain, ', or so a trial of few people says', ' for everybody']],
    );
    expect(said).toContain(
      `with its sources: “Warmth eases it for everybody.${cite}”. It began “Warmth eases it, or so a trial of few people say …”. It rests on warmth: “Warmth eases pain a little.”, but: “One small trial of wraps.”.`,
    );
  });

  test('in one of several sentences: each is beside its own claims', () => {
    const two = `Warmth eases it, or so a trial of few people says.${cite} It goes away.<Cite id="settling" /> Warmth is cheap.${cite}`;
    const said = saidAfter(
      [caveat, page(two)],
      [[strain, ', or so a trial of few people says', ' for everybody']],
    );
    expect(said).toContain(`sources. It began “Warmth eases it, or so a trial of few people say …”.
      “Warmth eases it for everybody.” rests on warmth: “Warmth eases pain a little.”, but: “One small trial of wraps.”.
      “It goes away.” rests on settling: “Most spasms are gone after 2 weeks.”.
      “Warmth is cheap.” rests on warmth, as above.`);
  });

  test('and what was put in is told without halves of tags', () => {
    const one = `It helps.${cite} It is cheap.${cite}`;
    const said = saidAfter([page(one)], [[strain, one, one.replace('> It', `> Rest.${cite} It`)]]);
    expect(said).toContain(`"Rest.${cite}" was put in`);
  });
});

describe('sources that changed places', () => {
  const a = '<Cite id="warmth" />';
  const b = '<Cite id="settling" />';
  const swapped = (was: string, is: string) => saidAfter([page(was)], [[strain, was, is]]);

  test('in one line', () => {
    const said = swapped(`It helps.${a} It goes away.${b}`, `It helps.${b} It goes away.${a}`);
    expect(said).toBe(`content/causes/strain.mdx:48  error  sources-swapped
    The sources of two sentences of line 48 changed places: ${b} and ${a}. Nobody has compared that with the claims.
      “It helps.” rests on settling: “Most spasms are gone after 2 weeks.”.
      “It goes away.” rests on warmth: “Warmth eases pain a little.”.
    Mend: If it was not meant, undo it. If it was: Run "npm run compare -- content/causes/strain.mdx", read both sides, and record that you did.`);
  });

  test('between two lines, lists of claims among them', () => {
    const both = '<Cite id="settling tablets" />';
    const said = swapped(
      `It helps.${a}\n\nIt goes away.${both}`,
      `It helps.${both}\n\nIt goes away.${a}`,
    );
    expect(said).toContain('strain.mdx:48  error  sources-swapped');
    expect(said).toContain(`The sources of line 48 and line 50 changed places: ${both} and ${a}.`);
    expect(said).not.toContain('strain.mdx:50');
  });

  test('is told first, whatever else a rule says of the line', () => {
    const said = swapped(
      `It goes in 2 weeks, say people.${b} It helps.${a}`,
      `It goes in 2 weeks, say people.${a} It helps.${b}`,
    );
    expect(said.indexOf('sources-swapped')).toBeGreaterThan(-1);
    expect(said.indexOf('sources-swapped')).toBeLessThan(said.indexOf('figure-of-no-claim'));
  });

  test('is not told where they did not', () => {
    const said = swapped(`It helps.${a} It goes away.${b}`, `It helps well.${a} It goes.${b}`);
    expect(said).toContain('not-compared');
    expect(said).not.toContain('sources-swapped');
  });
});

describe('a figure that its claims do not tell: theirs are told', () => {
  const said = (claim: string, words: string) =>
    saidAfter([[claims, eases, `"claim": "${claim}"`], page(`${words}<Cite id="warmth" />`)], []);

  test('from the claim, those most like the sentence first', () => {
    expect(
      said(
        'In 3 trials, of 90 people, it lasted 8 hours at most, and 2 in 5 slept: for 20 minutes a day.',
        'It lasted 80 hours.',
      ),
    ).toContain(`"It lasted 80 hours." tells 80, which warmth and its sources do not.
    Mend: warmth tells “it lasted 8 hours at most”, “In 3 trials”, “of 90 people”. Tell that, or cite the claim that has 80.`);
  });

  test('from its sources where it has none', () => {
    const note: Mistake = [
      'content/references.json',
      'Warmth eased pain a little.',
      'It took 5 days.',
    ];
    expect(saidAfter([note, page('It took 50 days.<Cite id="warmth" />')], [])).toContain(
      'Mend: trial-2020, a source of warmth, tells “It took 5 days”. Tell that, or cite the claim that has 50.',
    );
    expect(said('It helps.', 'It took 50 days.')).toContain(
      'Mend: They tell no figure: leave it out, or cite the claim that has 50.',
    );
  });
});
