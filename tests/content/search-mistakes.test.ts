/** Each mistake in the search's words and danger rules, and the words that come back. */
import { expect, test } from 'vitest';
import { reportOf } from './fixture-site.ts';

const words = 'content/lexicon/pain.yaml';
const dangers = 'content/danger-signs/nerves.yaml';

test('words that lead nowhere', () => {
  expect(reportOf([words, '  leads: [causes/strain#what-helps]\n', ''])).toMatchInlineSnapshot(`
    "content/lexicon/pain.yaml:1  error  lost-search
        The words of "pulled" lead nowhere.
        Mend: Add "leads" or "facet", or use the name in a sign of content/danger-signs/."
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
        Mend: Its sections are: what-helps, what-it-feels-like, when-to-get-help, who-gets-it, what-happens."
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
        Mend: Add "leads" or "facet", or use the name in a sign of content/danger-signs/.
    content/danger-signs/nerves.yaml:11  error  danger-rule
        There is no concept "lost-kontrol".
        Mend: Did you mean "lost-control"?"
  `);
});

test('a region with an article that is not there', () => {
  expect(reportOf(['content/regions.yaml', '[causes/strain]', '[causes/pain]']))
    .toMatchInlineSnapshot(`
    "content/regions.yaml:16  error  lost-search
        There is no article "causes/pain".
        Mend: Did you mean "causes/strain"?"
  `);
});

const danger = 'content/examples/danger.txt';
const heat = 'content/examples/heat.txt';

test('an example of a danger sign that is not there', () => {
  expect(reportOf([danger, '[numbness]', '[numness]'])).toMatchInlineSnapshot(`
    "content/examples/danger.txt:2  error  lost-example
        There is no danger sign "numness".
        Mend: Did you mean "numbness"?"
  `);
});

test('an example that a section answers that is not there', () => {
  expect(
    reportOf(
      [heat, 'heat#how-to-do-it', 'heat#how-to-use-it'],
      [danger, 'remedies/heat#how', 'remedies/heet#how'],
    ),
  ).toMatchInlineSnapshot(`
    "content/examples/danger.txt:5  error  lost-example
        There is no article "remedies/heet".
        Mend: Did you mean "remedies/heat"?
    content/examples/heat.txt:1  error  lost-example
        The article remedies/heat has no section "how-to-use-it".
        Mend: Its sections are: how-to-do-it, who-should-not, does-it-help, what-the-research-says."
  `);
});

test('a heading that mixes signs and pages, and an example under none', () => {
  expect(
    reportOf(
      [heat, '[nothing]', '[numbness, causes/strain]'],
      [danger, '[numbness]', 'two dead legs\n[numbness]'],
    ),
  ).toMatchInlineSnapshot(`
    "content/examples/danger.txt:2  error  example-heading
        The example stands under no heading.
        Mend: Write above it what answers it: [remedies/heat-and-ice].
    content/examples/heat.txt:4  error  example-heading
        The heading [numbness, causes/strain] cannot be read.
        Mend: Write signs, or pages, or "not SIGN: PAGES", or "nothing", with commas between."
  `);
});

test('the same words under two headings', () => {
  expect(reportOf([heat, 'hot pad how many minutes', 'My bits are dead, since Sunday!']))
    .toMatchInlineSnapshot(`
    "content/examples/heat.txt:2  error  example-said-twice
        “My bits are dead, since Sunday!” stands in content/examples/danger.txt:3 as well.
        Mend: Delete the one whose heading is the worse answer."
  `);
});
