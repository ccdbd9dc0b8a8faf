/** Long lists in pages: where each claim, source and article stands, and the mistakes an author can make. */
import { describe, expect, test } from 'vitest';
import { aToZ, aToZPages } from '../../src/model/derived/a-to-z.ts';
import { holdsSource } from '../../src/model/derived/list-pages.ts';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { claimAreas } from '../../src/model/schema/claim.ts';
import { finalListPages } from './final-slugs.ts';
import { reportOf, type Mistake } from './fixture-site.ts';

const evidence = 'content/evidence-pages.yaml';
const sources = 'content/source-pages.yaml';
const groups = 'content/folder-groups.yaml';
const references = 'content/references.json';

describe('pages of claims', () => {
  test('a topic on no page', () => {
    expect(reportOf([evidence, '[heat, course]', '[heat]'])).toMatchInlineSnapshot(`
      "content/claims.json:24  error  claim-page
          The topic "course" stands on no page of the evidence.
          Mend: Name the topic in "topics" of one page in content/evidence-pages.yaml."
    `);
  });
  test('a topic on two pages', () => {
    expect(reportOf([evidence, '[paracetamol]', '[paracetamol, heat]'])).toMatchInlineSnapshot(`
      "content/claims.json:4  error  claim-page
          The topic "heat" stands on 2 pages: care, tablets.
          Mend: Name the topic in "topics" of one page in content/evidence-pages.yaml."
    `);
  });
  test('a topic that no claim has', () => {
    expect(reportOf([evidence, '[paracetamol]', '[paracetamol, heta]'])).toMatchInlineSnapshot(`
      "content/evidence-pages.yaml:8  error  claim-page
          No claim has the topic "heta".
          Mend: Did you mean "heat"?"
    `);
  });
  test('a page with more claims than anybody reads', () => {
    const claim = (at: number) =>
      `{"id":"warm-${at}","topic":"heat","area":"self-care","claim":"Warm ${at}.","strength":"low","refs":["trial-2020"],"support":"direct"},`;
    const many = Array.from({ length: 25 }, (_, at) => claim(at)).join('');
    expect(reportOf(['content/claims.json', '[', `[${many}`])).toMatchInlineSnapshot(`
      "content/evidence-pages.yaml:1  error  long-claim-page
          "Warmth and time" has 27 claims.
          Mend: Leave at most 25: give some of its topics a page of their own."
    `);
  });
});

describe('pages of sources', () => {
  test('a source on no page', () => {
    expect(reportOf([sources, 'letters: A-M', 'letters: B-M'])).toMatchInlineSnapshot(`
      "content/references.json:13  error  source-page
          The source "A trial of warmth" (rct) stands on no page.
          Mend: Let one page of content/source-pages.yaml have its kind and its first letter."
    `);
  });
  test('a source on two pages', () => {
    expect(reportOf([sources, 'letters: N-Z', 'letters: A-Z'])).toMatchInlineSnapshot(`
      "content/references.json:13  error  source-page
          The source "A trial of warmth" (rct) stands on several pages: trials-a-m, others.
          Mend: Let one page of content/source-pages.yaml have its kind and its first letter."
    `);
  });
  test('a range that is none', () => {
    expect(reportOf([sources, 'letters: A-M', 'letters: A to M'])).toMatchInlineSnapshot(`
      "content/source-pages.yaml:5  error  wrong-value
          The field "letters" is no range of letters. Write for example A-F.
          Mend: Change it: First letters of the titles that stand on it, from and to: A-F."
    `);
  });
  test('a page with more sources than anybody reads', () => {
    const source = (at: number) =>
      `{"id":"t${at}","type":"article-journal","title":"A trial","URL":"https://example.org/","seenAt":"a copy","support":"excerpt","kind":"rct","tier":"primary","note":"None."},`;
    const many = Array.from({ length: 60 }, (_, at) => source(at)).join('');
    expect(reportOf([references, '[', `[${many}`])).toMatchInlineSnapshot(`
      "content/source-pages.yaml:1  error  long-source-page
          "Trials, A to M" has 61 sources.
          Mend: Leave at most 60: part its letters among more pages."
    `);
  });
  test('titles with figures, quotes and accents have a letter', () => {
    const page = { order: 1, title: 'A to C', kinds: ['rct' as const], letters: 'A-C' };
    const holds = (title: string) => holdsSource(page, { kind: 'rct', title });
    expect(['10 trials', '“Cold” or warm', 'Ärztliches', '(Belts)'].map(holds)).toEqual(
      Array(4).fill(true),
    );
    expect(['Drugs', 'Écoute'].map(holds)).toEqual([false, false]);
  });
});

describe('notes of editors', () => {
  const noted = (field: string, value: string): Mistake => [
    references,
    `"title": "A trial of warmth"`,
    `"title": "A trial of warmth", "${field}": "${value}"`,
  ];
  test('in a title', () => {
    expect(reportOf([references, '"A trial of warmth"', '"[A trial of warmth; title not shown]"']))
      .toMatchInlineSnapshot(`
      "content/references.json:5  error  editors-note
          The title of "trial-2020" holds a note of an editor: "[A trial of warmth; title not shown]"
          Mend: Say what the source is in plain words, and list "title" in "incomplete"."
    `);
  });
  test('in the name of a publisher', () => {
    expect(reportOf(noted('publisher', 'A portal (journal name not shown)')))
      .toMatchInlineSnapshot(`
      "content/references.json:5  error  editors-note
          The publisher of "trial-2020" holds a note of an editor: "A portal (journal name not shown)"
          Mend: Leave the note out; what was not seen belongs in "incomplete", a copy has "copy": true."
    `);
  });

  test('that somebody else copied it, in the name of a publisher', () => {
    expect(reportOf(noted('publisher', 'Copy of a text of the NHS'))).toContain('editors-note');
  });
  test('in what a claim says to readers', () => {
    const claims = 'content/claims.json';
    const caveat = (words: string): Mistake => [
      claims,
      '"refs": ["trial-2020"]',
      `"caveat": "${words}", "refs": ["trial-2020"]`,
    ];
    expect(reportOf(caveat('Two trials. The length of the class was not visible.')))
      .toMatchInlineSnapshot(`
        "content/claims.json:9  error  editors-note
            The caveat of "warmth" holds what editors tell each other: "was not visible".
            Mend: Move it to "note", which readers do not see. Say to them what it means for them: "We have read only …"."
      `);
    for (const talk of [
      'Warning signs in children belong on the red-flag page.',
      'Check the current pack before printing.',
      'Title [not shown].',
      'A later review found more: see claim heat-2.',
      'That is an emergency: see y-157.',
      'The law itself was not seen.',
      'Do not tell readers that it works.',
    ])
      expect(reportOf(caveat(talk)), talk).toContain('what editors tell each other');
    expect(
      reportOf(caveat('We have read only a summary. Changes were seen in people at rest.')),
    ).toBe('');
  });
});

describe('sources', () => {
  const at = (address: string): Mistake => [
    references,
    '"URL": "https://example.org/trial"',
    `"URL": "${address}"`,
  ];
  test('a link to where anybody uploads copies', () => {
    expect(reportOf(at('https://www.uploads.example/document/7'))).toMatchInlineSnapshot(`
      "content/references.json:10  error  weak-link
          The source "trial-2020" sends readers to www.uploads.example: Uploads of anybody.
          Mend: Give the address of the original, as far as it was seen, or write "link": false."
    `);
    expect(
      reportOf(at('https://www.uploads.example/document/7'), [
        references,
        '"support"',
        '"link": false, "support"',
      ]),
    ).toBe('');
  });
  test('a link to a server that is not for the public', () => {
    for (const host of [
      'trial-staging.example.org',
      'preview-www.example.org',
      'demo2.example.org',
    ])
      expect(reportOf(at(`https://${host}/trial`)), host).toContain(
        'A server that is not for the public',
      );
  });
  test('a host that is none', () => {
    expect(
      reportOf(['content/source-hosts.yaml', 'health.example:', 'https://health.example:']),
    ).toContain('is no end of a host name');
  });
});

describe('groups of a folder', () => {
  test('an article in no group', () => {
    expect(reportOf([groups, 'remedies/heat: How to use', 'remedies/cold: How to use']))
      .toMatchInlineSnapshot(`
      "content/remedies/heat.mdx:1  error  folder-group
          The article remedies/heat stands in no group of its folder.
          Mend: Name it in one group of content/folder-groups.yaml, with a line on what is there.
      content/folder-groups.yaml:18  error  folder-group
          There is no article "remedies/cold".
          Mend: Did you mean "remedies/heat"?"
    `);
  });
  test('an article in two groups, and in the group of another folder', () => {
    expect(
      reportOf([
        groups,
        '    causes/strain: A muscle',
        '    remedies/heat: Warm it up\n    causes/strain: A muscle',
      ]),
    ).toMatchInlineSnapshot(`
      "content/remedies/heat.mdx:1  error  folder-group
          The article remedies/heat stands in 2 groups (why, ease) of its folder.
          Mend: Name it in one group of content/folder-groups.yaml, with a line on what is there.
      content/folder-groups.yaml:12  error  folder-group
          The article remedies/heat is not in the folder "causes" of this group.
          Mend: Put it into a group of its own folder."
    `);
  });
  test('a group that is a wall', () => {
    const more = Array.from({ length: 8 }, (_, at) => `    causes/c${at}: One of many\n`).join('');
    const report = reportOf([groups, '    causes/strain:', `${more}    causes/strain:`]);
    expect(report.split(/Name an article that exists\..*\n/).at(-1)).toMatchInlineSnapshot(`
      "content/folder-groups.yaml:7  error  long-folder-group
          "After doing something" has 9 articles.
          Mend: Leave at most 8: part the group in two."
    `);
  });
  test('a line that says how fast to act', () => {
    expect(reportOf([groups, 'The whole list, on one page', 'Call an ambulance if in doubt']))
      .toMatchInlineSnapshot(`
        "content/folder-groups.yaml:24  error  free-level
            How fast to act is told in free words: "Call an ambulance if in doubt"
            Mend: Name the danger sign, <Sign id="…" />, which brings its own words, or leave the sentence out."
      `);
  });
});

describe('this site', () => {
  const { content } = readContent(filesOnDisk(process.cwd()));

  test('every area has a page, so that links to it land on its heading', () => {
    const areas = new Set([...content.evidencePages.values()].map(({ data }) => data.area));
    expect([...areas].sort()).toEqual(claimAreas.filter((area) => area !== 'seed-check').sort());
  });
  test('the addresses of its lists are final: each that was promised is there', () => {
    for (const [kind, names] of Object.entries(finalListPages))
      expect([...content[kind as keyof typeof finalListPages].keys()]).toEqual(
        expect.arrayContaining([...names]),
      );
  });
  test('every page of the A to Z has a name on it', () => {
    const all = [...content.articles.values()].map(({ id, data }) => ({ ...data, url: `/${id}/` }));
    const pages = aToZPages(all);
    expect(pages.map(({ name }) => name).join('')).toBe('abcdefghijlmnoprstuw');
    expect(pages.filter(({ letters }) => letters.length === 0)).toEqual([]);
    expect(pages.flatMap(({ letters }) => letters).length).toBe(aToZ(all).length);
  });
});
