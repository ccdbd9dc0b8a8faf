/** Each mistake in the search's words and danger rules, and the words that come back. */
import { expect, test } from 'vitest';
import { reportOf } from './fixture-site.ts';

const words = 'content/lexicon/pain.yaml';
const dangers = 'content/danger-signs.yaml';

test('words that lead nowhere', () => {
  expect(reportOf([words, '  leads: [causes/strain#what-helps]\n', ''])).toMatchInlineSnapshot(`
    "content/lexicon/pain.yaml:1  error  lost-search
        The words of "pulled" lead nowhere.
        Mend: Add "leads" or "facet", or use the name in content/danger-signs.yaml."
  `);
});

test('words that lead to an article that is not there', () => {
  expect(reportOf([words, 'causes/strain#what-helps', 'causes/strian'])).toMatchInlineSnapshot(`
    "content/lexicon/pain.yaml:4  error  lost-search
        There is no article "causes/strian".
        Mend: Did you mean "causes/strain"?"
  `);
});

test('words that lead to a section that is not there', () => {
  expect(reportOf([words, 'strain#what-helps', 'strain#what-hurts'])).toMatchInlineSnapshot(`
    "content/lexicon/pain.yaml:4  error  lost-search
        The article causes/strain has no section "what-hurts".
        Mend: Its sections are: what-happens, what-it-feels-like, who-gets-it, what-helps, when-to-get-help."
  `);
});

test('a facet that no article has', () => {
  expect(reportOf([words, 'leads: [causes/strain#what-helps]', 'facet: [how-much]']))
    .toMatchInlineSnapshot(`
    "content/lexicon/pain.yaml:4  error  lost-search
        No article has a section "how-much".
        Mend: Name a section id that articles share, or delete it."
  `);
});

test('a name that stands in two files', () => {
  expect(reportOf(['content/lexicon/elsewhere.yaml', 'cooking:', 'pulled:']))
    .toMatchInlineSnapshot(`
    "content/lexicon/pain.yaml:1  error  duplicate-id
        The id "pulled" is used twice in content/lexicon.
        Mend: Give one of the two entries another id."
  `);
});

test('a danger rule with a concept that is not there', () => {
  expect(reportOf([dangers, '[lost-control]', '[lost-kontrol]'])).toMatchInlineSnapshot(`
    "content/lexicon/pain.yaml:5  error  lost-search
        The words of "lost-control" lead nowhere.
        Mend: Add "leads" or "facet", or use the name in content/danger-signs.yaml.
    content/danger-signs.yaml:4  error  danger-rule
        There is no concept "lost-kontrol".
        Mend: Did you mean "lost-control"?"
  `);
});

test('a danger rule with a sign that is not there', () => {
  expect(reportOf([dangers, '[numbness]', '[numness]'])).toMatchInlineSnapshot(`
    "content/danger-signs.yaml:3  error  danger-rule
        There is no warning sign "numness".
        Mend: Did you mean "numbness"?"
  `);
});

test('a danger rule that shows a sign of another level', () => {
  expect(reportOf([dangers, 'level: emergency', 'level: urgent'])).toMatchInlineSnapshot(`
    "content/danger-signs.yaml:1  error  danger-rule
        The sign "numbness" is not of the level "urgent".
        Mend: Show a sign of the same level, or change the level of one of them."
  `);
});

test('a danger rule with an empty card', () => {
  expect(reportOf([dangers, '  signs: [numbness]\n', ''])).toMatchInlineSnapshot(`
    "content/danger-signs.yaml:1  error  danger-rule
        The card of this rule would be empty.
        Mend: Add "signs" or "message"."
  `);
});

test('a danger rule that rests on nothing', () => {
  expect(reportOf([dangers, '  claims: [warmth]\n', ''])).toMatchInlineSnapshot(`
    "content/danger-signs.yaml:1  error  danger-rule
        Nothing says what this rule rests on.
        Mend: Name its "claims", or say in "caution" why it is here without one."
  `);
});

test('a danger rule with a claim that is not there', () => {
  expect(reportOf([dangers, '[warmth]', '[warmht]'])).toMatchInlineSnapshot(`
    "content/danger-signs.yaml:6  error  danger-rule
        There is no claim "warmht".
        Mend: Did you mean "warmth"?"
  `);
});

test('a region with an article that is not there', () => {
  expect(reportOf(['content/regions.yaml', '[causes/strain]', '[causes/pain]']))
    .toMatchInlineSnapshot(`
    "content/regions.yaml:4  error  lost-search
        There is no article "causes/pain".
        Mend: Did you mean "causes/strain"?"
  `);
});
