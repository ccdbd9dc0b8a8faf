/** How others cite a page, in three forms. */
import { expect, test } from 'vitest';
import {
  bibtexCitation,
  citationFacts,
  cslCitation,
  plainCitation,
  versionDay,
  type CitationFacts,
} from '../../src/head/citations.ts';

const facts: CitationFacts = {
  title: 'Heat and ice for a back spasm',
  url: 'https://back.example/remedies/heat-and-ice/',
  id: 'remedies/heat-and-ice',
  written: '2026-11-23',
  modified: '2027-02-01',
  checked: '2026-12-24',
};
const awkward = 'Heat & "ice" {50% off_ #1} ~$5^ \\end “now”: it’s } open';

test('plain words', () => {
  expect(plainCitation(facts)).toMatchInlineSnapshot(
    `"Back Spasm Guide. Heat and ice for a back spasm. Written 23 November 2026, version of 1 February 2027. https://back.example/remedies/heat-and-ice/"`,
  );
});

test('a title that ends a sentence gets no full stop', () => {
  expect(plainCitation({ ...facts, title: 'Is it a spasm?' })).toContain('Is it a spasm? Written');
});

test('BibTeX', () => {
  expect(bibtexCitation(facts)).toMatchInlineSnapshot(`
    "@online{backspasmguide-remedies-heat-and-ice-2027-02-01,
      author = {{Back Spasm Guide}},
      title = {{Heat and ice for a back spasm}},
      year = {2027},
      month = feb,
      url = {https://back.example/remedies/heat-and-ice/},
      howpublished = {\\url{https://back.example/remedies/heat-and-ice/}},
      note = {Written 23 November 2026, version of 1 February 2027}
    }
    "
  `);
});

test('CSL-JSON', () => {
  expect(cslCitation(facts)).toMatchInlineSnapshot(`
    [
      {
        "URL": "https://back.example/remedies/heat-and-ice/",
        "author": [
          {
            "literal": "Back Spasm Guide",
          },
        ],
        "id": "backspasmguide-remedies-heat-and-ice-2027-02-01",
        "issued": {
          "date-parts": [
            [
              2027,
              2,
              1,
            ],
          ],
        },
        "language": "en-GB",
        "title": "Heat and ice for a back spasm",
        "type": "webpage",
        "version": "2027-02-01",
      },
    ]
  `);
});

/** The fields of an entry, read the way BibTeX does: braces count, also after a backslash. */
function fieldsOf(entry: string): Record<string, string> {
  const fields: Record<string, string> = {};
  const start = /(\w+) = \{/g;
  for (let match = start.exec(entry); match; match = start.exec(entry)) {
    let depth = 1;
    let end = start.lastIndex;
    for (; depth > 0; end++) {
      if (end >= entry.length) throw new Error(`The field "${match[1] ?? ''}" never ends.`);
      if (entry[end] === '{') depth++;
      if (entry[end] === '}') depth--;
    }
    fields[match[1] ?? ''] = entry.slice(start.lastIndex, end - 1);
    start.lastIndex = end;
  }
  return fields;
}

test('no title can break a BibTeX entry', () => {
  const entry = bibtexCitation({ ...facts, title: awkward });
  const fields = fieldsOf(entry);
  expect(Object.keys(fields)).toEqual(['author', 'title', 'year', 'url', 'howpublished', 'note']);
  expect(fields['title']).toMatchInlineSnapshot(
    `"{Heat \\& \`\`ice'' {\\textbraceleft}50\\% off\\_ \\#1{\\textbraceright} {\\textasciitilde}\\$5{\\textasciicircum} {\\textbackslash}end \`\`now'': it's {\\textbraceright} open}"`,
  );
  expect(entry.split('{').length).toBe(entry.split('}').length);
  for (const [name, value] of Object.entries(fields)) {
    if (!['url', 'howpublished'].includes(name))
      expect(value, name).not.toMatch(/(?<!\\)[&%$#_]|[~^"]/);
  }
});

test('an address goes into BibTeX as it is', () => {
  const url = 'https://back.example/~me/a_b/';
  expect(fieldsOf(bibtexCitation({ ...facts, url }))['url']).toBe(url);
});

test('CSL-JSON holds what its schema allows, and any title as it is', () => {
  const texts = ['id', 'type', 'title', 'version', 'URL', 'language'];
  const items = JSON.parse(JSON.stringify(cslCitation({ ...facts, title: awkward }))) as Record<
    string,
    unknown
  >[];
  expect(items).toHaveLength(1);
  const { author, issued, ...rest } = items[0] ?? {};
  expect(Object.keys(rest).sort()).toEqual(texts.sort());
  for (const value of Object.values(rest)) expect(value).toBeTypeOf('string');
  expect(author).toEqual([{ literal: 'Back Spasm Guide' }]);
  expect(issued).toEqual({ 'date-parts': [[2027, 2, 1]] });
  expect(rest['title']).toBe(awkward);
});

test('the version is the last change, or the last check if that was later', () => {
  expect(versionDay(facts)).toBe('2027-02-01');
  expect(versionDay({ ...facts, checked: '2027-03-05' })).toBe('2027-03-05');
  expect(cslCitation({ ...facts, checked: '2027-03-05' })[0]?.version).toBe('2027-03-05');
});

test('the facts of an article: absolute address, and its latest change', () => {
  const change = (date: string) => ({ date, what: 'Clearer words.', adviceChanged: false });
  const data = { title: 'Heat', written: '2026-01-01', checked: '2026-05-01' };
  const of = (changes: ReturnType<typeof change>[]) =>
    citationFacts(
      { id: 'remedies/heat', url: '/remedies/heat/', data: { ...data, changes } },
      'https://back.example',
    );
  expect(of([])).toMatchObject({
    url: 'https://back.example/remedies/heat/',
    modified: '2026-01-01',
  });
  expect(of([change('2026-02-01'), change('2026-03-01')]).modified).toBe('2026-03-01');
});
