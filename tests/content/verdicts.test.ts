/** The verdict of a remedy: whether it helps, as surely as its section says, in few words. */
import { expect, test } from 'vitest';
import { reportOf, type Mistake } from './fixture-site.ts';

const heat = 'content/remedies/heat.mdx';
const claims = 'content/claims.json';
const verdict = (name: string): Mistake => [
  heat,
  'verdict: warmth\n',
  name && `verdict: ${name}\n`,
];
const box = (ids: string): Mistake => [
  heat,
  'question="Warmth" claims="warmth"',
  `question="Warmth" claims="${ids}"`,
];
/** Another claim of the article's own area. */
const tried = (strength: string, direction: string): Mistake => [
  claims,
  '{\n    "id": "settling"',
  `{ "id": "tried", "topic": "heat", "area": "self-care", "claim": "Warmth was tried.", "strength": "${strength}", "direction": "${direction}", "refs": ["trial-2020"], "support": "direct" },\n  {\n    "id": "settling"`,
];

test('a remedy without one', () => {
  expect(reportOf(verdict(''))).toMatchInlineSnapshot(`
    "content/remedies/heat.mdx:2  error  no-verdict
        The remedy has no verdict.
        Mend: Name in "verdict" the claim that says best whether it helps, or "several" where there are several things, with different answers."
  `);
});

test('one on another kind of article', () => {
  expect(
    reportOf(['content/causes/strain.mdx', 'written:', 'verdict: warmth\nwritten:']),
  ).toContain(
    'content/causes/strain.mdx:9  error  foreign-verdict\n    Only a remedy has a verdict.',
  );
});

test('a claim that is not there, that says nothing of help, or that its section does not tell', () => {
  expect(reportOf(verdict('warmht'))).toContain(
    'There is no claim "warmht" in content/claims.json.\n    Mend: Did you mean "warmth"?',
  );
  expect(reportOf(verdict('settling'))).toContain(
    'The claim "settling" does not say whether it helps.',
  );
  expect(reportOf(verdict('tablets'))).toContain(
    'The section "does-it-help" does not tell the claim "tablets".\n    Mend: Cite it there, or name one of: warmth.',
  );
});

test('one too long for a glance', () => {
  const long = `Warmth eases pain ${'a little and then again '.repeat(6)}`;
  expect(reportOf([claims, 'Warmth eases pain a little.', long])).toContain(
    'The verdict has 33 words.',
  );
});

test('one that promises more than the surest claim of its box', () => {
  const report = (strength: string, direction: string) =>
    reportOf(tried(strength, direction), box('warmth tried'));
  expect(report('strong', 'no-benefit')).toContain(
    'The verdict "warmth" is "moderate", and its evidence box tells what is "strong".',
  );
  expect(reportOf(tried('moderate', 'helps'), box('tried'), verdict('tried'))).not.toContain(
    'hopeful-verdict',
  );
  expect(report('low', 'no-benefit')).not.toContain('hopeful-verdict');
  expect(report('moderate', 'no-benefit')).not.toContain('hopeful-verdict');
  // Told in the text of the section, and not among the claims that answer.
  const text: Mistake = [heat, '<EvidenceBox', 'Warm.<Cite id="tried" />\n\n<EvidenceBox'];
  expect(reportOf(tried('moderate', 'helps'), text, verdict('tried'))).toContain(
    'The verdict "tried" says "helps", and the surest claim of its box "small-benefit".',
  );
});

test('one that is more careful than its box', () => {
  expect(
    reportOf(tried('very-low', 'uncertain'), box('warmth tried'), verdict('tried')),
  ).not.toContain('verdict');
});

test('"several", where there is one answer', () => {
  expect(reportOf(verdict('several'))).toContain(
    'All claims of the section "does-it-help" point the same way.',
  );
  expect(reportOf(verdict('several'), tried('low', 'harm'), box('warmth tried'))).not.toContain(
    'one-verdict',
  );
});
