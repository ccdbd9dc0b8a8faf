/** "Where it hurts": what each part of the body leads to, and the mistakes an author can make in it. */
import { describe, expect, test } from 'vitest';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { levelOf } from '../../src/model/schema/care-names.ts';
import { reportOf } from './fixture-site.ts';

const regions = 'content/regions.yaml';

describe('mistakes', () => {
  test('an answer that leads to no article', () => {
    expect(reportOf([regions, 'to: causes/strain\n', 'to: causes/sprain\n']))
      .toMatchInlineSnapshot(`
      "content/regions.yaml:15  error  lost-region
          There is no article "causes/sprain".
          Mend: Did you mean "causes/strain"?"
    `);
  });
  test('an answer that leads to no section', () => {
    expect(reportOf([regions, '#what-it-feels-like', '#what-it-feels'])).toMatchInlineSnapshot(`
      "content/regions.yaml:12  error  lost-region
          The article causes/strain has no section "what-it-feels".
          Mend: Its sections are: what-helps, what-it-feels-like, when-to-get-help, who-gets-it, what-happens."
    `);
  });
  test('two answers that lead to one place', () => {
    expect(reportOf([regions, 'causes/strain#what-it-feels-like', 'causes/strain']))
      .toMatchInlineSnapshot(`
      "content/regions.yaml:15  error  same-answer
          "I lifted something" leads where another answer of "Lower back" leads: causes/strain.
          Mend: Lead to another section, or make one answer of both."
    `);
  });
  test('a danger sign that is not there', () => {
    expect(reportOf([regions, '[numbness]', '[numbnes]'])).toMatchInlineSnapshot(`
      "content/regions.yaml:6  error  unknown-sign
          There is no danger sign "numbnes".
          Mend: Did you mean "numbness"?"
    `);
  });
  test('a danger sign that is no emergency', () => {
    expect(reportOf([regions, '[numbness]', '[not-better]'])).toMatchInlineSnapshot(`
      "content/regions.yaml:6  error  sign-no-emergency
          The danger sign "not-better" of "Lower back" is no emergency.
          Mend: Name a sign that asks for help now: the others stand on the articles."
    `);
  });
  test('a symptom that no part leads to', () => {
    expect(reportOf([regions, 'to: symptoms/sudden', 'to: remedies/heat'])).toMatchInlineSnapshot(`
      "content/symptoms/sudden.mdx:1  error  symptom-out-of-reach
          No part of the body leads to "symptoms/sudden".
          Mend: Add it to "feel" of a part in content/regions.yaml, in the words people have for it."
    `);
  });
  test('two parts with one number', () => {
    const another =
      'leg:\n  order: 1\n  name: Leg\n  hint: Numb or weak\n  signs: [numbness]\n  feel:\n' +
      '    - words: It is numb\n      to: causes/strain\n    - words: It is weak\n      to: symptoms/sudden\n' +
      '  articles: [causes/strain]\nlow-back:\n';
    const second = (order: number) => another.replace('order: 1', `order: ${order}`);
    expect(reportOf([regions, 'low-back:\n', second(1)])).toContain(
      'content/regions.yaml:13  error  order-of-list\n    The order 1 is taken already, at content/regions.yaml:1.',
    );
    expect(reportOf([regions, 'low-back:\n', second(3)])).toContain(
      'The order 3 is not between 1 and 2, as many as there are.',
    );
    expect(reportOf([regions, 'low-back:\n', second(2)])).not.toContain('order-of-list');
  });
  test('an answer of too many words, and one answer too many', () => {
    expect(reportOf([regions, 'It came suddenly', 'It came all of a sudden when I bent down once']))
      .toMatchInlineSnapshot(`
        "content/regions.yaml:8  error  wrong-value
            The field "words" of entry 1 of "feel" must have at most 9 words.
            Mend: Change it: What a reader says, in at most 9 words."
      `);
    const eight = Array.from(
      { length: 8 },
      (_, at) => `    - words: It hurts ${at}\n      to: causes/strain\n`,
    ).join('');
    expect(reportOf([regions, '  feel:\n', `  feel:\n${eight}`])).toContain('The field "feel"');
  });
  test('an outline that is no path', () => {
    expect(reportOf([regions, 'M158 285q38', 'url(x)'])).toContain('is no path');
  });
  test('how fast to act, told in free words', () => {
    expect(reportOf([regions, 'It is sore to press', 'See a doctor today'])).toMatchInlineSnapshot(`
      "content/regions.yaml:11  error  free-level
          How fast to act is told in free words: "See a doctor today"
          Mend: Name the danger sign, <Sign id="…" />, which brings its own words, or leave the sentence out."
    `);
  });
  test('a part that is taken away: links that people sent would die', () => {
    expect(reportOf([regions, 'low-back:', 'lower-back:'])).toContain(
      '"where/low-back" (Lower back: what is it like?) was published and is gone',
    );
  });
  test('a link to the page it was before, and to a part that is not there', () => {
    const strain = 'content/causes/strain.mdx';
    const link = (to: string) => reportOf([strain, '](/remedies/heat/', `](${to}`]);
    expect(link('/symptom-finder/')).toContain('leads to a page that does not exist');
    expect(link('/where/low-bac/')).toContain('Did you mean /where/low-back/?');
    expect(link('/where/#low-bac')).toContain('The page /where/ has no section "low-bac".');
    expect(link('/where/#low-back')).not.toContain('broken');
  });
});

const { content } = readContent(filesOnDisk('.'));

describe('the parts of this site', () => {
  test('every part has emergencies of its own', () => {
    for (const [name, { data }] of content.regions)
      for (const sign of data.signs) {
        const action = content.dangerSigns.get(sign)?.data.action;
        expect(action && levelOf(action), `${name}: ${sign}`).toBe('emergency');
      }
  });

  test('chest signs stand at the upper and middle back, the saddle at the lower back and tailbone', () => {
    const signs = (name: string) => content.regions.get(name)?.data.signs;
    for (const name of ['upper-back', 'mid-back', 'front']) expect(signs(name)).toContain('heart');
    for (const name of ['low-back', 'tailbone', 'leg'])
      expect(signs(name)).toContain('cauda-equina');
    expect(signs('neck')).toContain('neck-cord');
  });

  test('every symptom is an answer, and most causes are', () => {
    const led = new Set(
      [...content.regions.values()].flatMap(({ data }) =>
        [...data.feel, ...data.setOff].map(({ to }) => to.split('#')[0]),
      ),
    );
    const ofFolder = (folder: string) =>
      [...content.articles.keys()].filter((id) => id.startsWith(`${folder}/`));
    expect(ofFolder('symptoms').filter((id) => !led.has(id))).toEqual([]);
    expect(ofFolder('causes').filter((id) => led.has(id)).length).toBeGreaterThan(14);
  });

  test('every part but the whole body is on the map, the front on its own drawing', () => {
    const views = new Map([...content.regions].map(([name, { data }]) => [name, data.map?.view]));
    expect([...views].filter(([, view]) => view === undefined)).toEqual([
      ['whole-body', undefined],
    ]);
    expect([...views].filter(([, view]) => view === 'front')).toEqual([['front', 'front']]);
  });
});
