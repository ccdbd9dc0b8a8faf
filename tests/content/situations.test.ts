/** Pages for one kind of reader: the mistakes an author can make in them, and what holds of those of this site. */
import { describe, expect, test } from 'vitest';
import { levelOf } from '../../src/model/schema/care-names.ts';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { reportOf, type Mistake } from './fixture-site.ts';

const file = 'content/situations/cyclists.yaml';

describe('mistakes', () => {
  test('too many words, too few steps, a step that rests on nothing', () => {
    const long = 'Get off and walk a little, '.repeat(5).trim();
    expect(reportOf([file, 'Get off and walk a little.', long])).toMatchInlineSnapshot(`
      "content/situations/cyclists.yaml:12  error  wrong-value
          The field "words" of entry 1 of "steps" has 30 words; 28 at most fit here.
          Mend: Change it: One or two short sentences, at most 28 words."
    `);
    const step = '    - words: Get off and walk a little.\n      claims: [settling]\n';
    expect(reportOf([file, step, ''])).toContain(
      'The field "steps" has 2 entries and must have at least 3.',
    );
    expect(reportOf([file, '      claims: [settling]\n', ''])).toContain(
      'The field "claims" of entry 1 of "steps" is missing',
    );
  });

  test('claims, signs, an article and pictures that are not there', () => {
    expect(reportOf([file, 'claims: [warmth]', 'claims: [warmht]'])).toContain(
      'There is no claim "warmht" in content/claims.json.',
    );
    expect(reportOf([file, 'not-better]', 'not-beter]'])).toContain(
      'There is no danger sign "not-beter" in content/danger-signs/.',
    );
    expect(reportOf([file, 'about: causes/strain', 'about: causes/strian'])).toContain(
      'There is no article "causes/strian"',
    );
    const inStep: Mistake = [file, '      picture: pack/wrapped', '      picture: pack/warped'];
    expect(reportOf(inStep)).toMatchInlineSnapshot(`
      "content/situations/cyclists.yaml:15  error  unknown-panel
          There is no panel "pack/warped" in content/figures.yaml.
          Mend: Did you mean "pack/wrapped"?"
    `);
    expect(reportOf([file, 'picture: pack/wrapped', 'picture: pack/warped'])).toContain(
      'situations/cyclists.yaml:5  error  unknown-panel',
    );
  });

  test('signs that do not begin with an emergency, and more than are read at a glance', () => {
    expect(reportOf([file, '[numbness, not-better]', '[not-better, numbness]']))
      .toMatchInlineSnapshot(`
        "content/situations/cyclists.yaml:9  error  sign-no-emergency
            The first danger sign of "I ride a bicycle" is no emergency: not-better.
            Mend: Begin with one that asks for help now."
      `);
    const sign = (name: string) =>
      `\n${name}:\n  action: ambulance\n  lines:\n    - you are ${name}\n  short: ${name} all over\n  share: you are ${name}\n  claims: [warmth]\n  pages: [help/emergency-signs]\n`;
    const names = ['cold', 'blue', 'faint', 'limp', 'grey', 'pale', 'stiff'];
    const table = 'content/danger-signs/nerves.yaml';
    const many: Mistake[] = [
      [table, 'numbness:\n', `${names.map(sign).join('')}\nnumbness:\n`],
      [file, '[numbness, not-better]', `[${names.join(', ')}]`],
    ];
    expect(reportOf(...many)).toContain(
      '"I ride a bicycle" shows 8 emergency signs, with those that stand on every card; 7 are read at a glance.',
    );
  });

  test('ways to a section, an article and a leaflet that are not there, and two to one place', () => {
    expect(reportOf([file, 'heat#how-to-do-it', 'heat#how-to'])).toContain(
      'The article remedies/heat has no section "how-to".',
    );
    expect(reportOf([file, 'to: leaflets/strain', 'to: leaflets/strian'])).toMatchInlineSnapshot(`
      "content/situations/cyclists.yaml:29  error  lost-way
          There is no deck "strian".
          Mend: Did you mean "strain"?"
    `);
    expect(reportOf([file, 'to: leaflets/strain', 'to: nowhere'])).toContain('leads nowhere');
    expect(reportOf([file, 'to: leaflets/strain', 'to: for/cyclist'])).toContain(
      'There is no situation "cyclist".',
    );
    expect(reportOf([file, 'to: remedies/heat#how-to-do-it', 'to: causes/strain']))
      .toMatchInlineSnapshot(`
        "content/situations/cyclists.yaml:28  error  same-way
            "What has happened" leads where another way of "I ride a bicycle" leads: causes/strain.
            Mend: Lead to another section, or make one way of both."
      `);
  });

  test('how fast to get help, told in other words than those of the table', () => {
    for (const words of ['Ride again when you feel like it.', 'A warm pack can ease it.'])
      expect(reportOf([file, words, 'See a doctor today.']), words).toContain('free-level');
    expect(reportOf([file, 'words: What has happened', 'words: See a doctor today'])).toContain(
      'free-level',
    );
    expect(reportOf([file, 'Then check the signs.', 'Call an ambulance.'])).toContain('free-level');
  });

  test('hard words, and words that the site does not use', () => {
    const hard =
      'Individuals experiencing considerable muscular discomfort should immediately discontinue cycling activities';
    expect(
      reportOf(
        [file, 'Get off and walk a little.', `${hard}.`],
        [file, 'Keep your back warm.', `${hard} altogether.`],
        [file, 'You may ride on with it.', `${hard} everywhere.`],
      ),
    ).toMatch(/The situation "cyclists" reads at grade \d+\.\d; the ceiling is 5\./);
    expect(reportOf([file, 'You may ride on with it.', 'Your spine is crumbling.'])).toContain(
      'banned-word',
    );
  });

  test('a page that is in no register, and a link of home that leads to none', () => {
    expect(reportOf([file, 'title: I ride a bicycle', 'title: I ride a bike'])).toContain(
      '"for/cyclists" is called "I ride a bicycle" in content/sections.json, and "I ride a bike" here.',
    );
    expect(reportOf(['content/home.yaml', 'to: remedies/heat', 'to: for/cyclist']))
      .toMatchInlineSnapshot(`
        "content/home.yaml:33  error  unknown-on-home
            There is no situation "cyclist".
            Mend: Did you mean "cyclists"?"
      `);
  });

  test('a link of an article to one that is not there', () => {
    const link = (to: string): Mistake => [
      'content/remedies/heat.mdx',
      '## ',
      `See [for cyclists](/for/${to}/).\n\n## `,
    ];
    expect(reportOf(link('cyclist'))).toContain('Did you mean /for/cyclists/?');
    expect(reportOf(link('cyclists'))).not.toContain('broken-link');
  });
});

const { content } = readContent(filesOnDisk('.'));

describe('the pages of this site', () => {
  const pages = [...content.situations];

  test('are those that people ask for', () => {
    const inOrder = pages.sort(([, a], [, b]) => a.data.order - b.data.order);
    expect(inOrder.map(([name]) => name)).toEqual([
      'children',
      'older-people',
      'pregnancy',
      'after-birth',
      'helping-someone',
      'drivers',
      'gym-and-sport',
      'nerve-conditions',
      'spinal-cord-injury',
    ]);
  });

  test('each begins with an emergency of its own, which no other begins with', () => {
    const first = pages.map(([, { data }]) => data.signs[0] ?? '');
    expect(new Set(first).size).toBe(pages.length);
    for (const name of first)
      expect(levelOf(content.dangerSigns.get(name)?.data.action ?? 'soon')).toBe('emergency');
  });

  test('each leads to the article it is about, and that article leads to it', () => {
    for (const [name, { data }] of pages) {
      expect(
        data.ways.some(({ to }) => to.split('#')[0] === data.about),
        name,
      ).toBe(true);
      const links = content.articles.get(data.about)?.body.links.map(({ url }) => url) ?? [];
      expect(
        links.filter((url) => url === `/for/${name}/`),
        name,
      ).toHaveLength(1);
    }
  });

  test('each has a deck and its leaflet, and most steps have a picture', () => {
    for (const [name, { data }] of pages) {
      const to = data.ways.map((way) => way.to);
      expect(
        to.some((each) => each.startsWith('cards/')),
        name,
      ).toBe(true);
      expect(
        to.some((each) => each.startsWith('leaflets/')),
        name,
      ).toBe(true);
      const without = data.steps.filter(({ picture }) => picture === undefined);
      expect(without.length, name).toBeLessThanOrEqual(1);
    }
  });

  test('home leads to each, or to one that does', () => {
    const links = [...content.homeParts.values()].flatMap(({ data }) =>
      'links' in data ? data.links.map(({ to }) => String(to)) : [],
    );
    const further = pages
      .filter(([name]) => links.includes(`for/${name}`))
      .flatMap(([, { data }]) => data.ways.map(({ to }) => to));
    for (const [name] of pages) expect([...links, ...further]).toContain(`for/${name}`);
  });

  test('none gives an amount of a medicine', () => {
    for (const [name, { data }] of pages)
      for (const { words } of [...data.steps, ...data.different])
        expect(words, name).not.toMatch(/\d\s*(mg|g|ml)\b|\b\d+ (tablets?|times a day)/i);
  });
});
