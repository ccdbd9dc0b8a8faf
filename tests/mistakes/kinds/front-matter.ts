/** Mistakes in the fields of a page: which there are, and to what they lead. */
import { kind } from '../edits.ts';
import { isArticle, isPage, type Kind } from '../mistake.ts';
import { part, value, values } from './field-values.ts';

const NEEDED =
  /^(title|summary|description|layNames|areas|related|written|checked|nextCheck|order):.*\n/gm;
const AREAS = /"area": "([\w-]+)"/g;
export const frontMatter: Kind[] = [
  kind('front matter: field deleted', isPage, { at: NEEDED, by: '', part, lead: 'entry' }),
  kind(
    'front matter: verdict of a remedy deleted',
    (file) => file.startsWith('content/remedies/'),
    {
      at: /^verdict:.*\n/gm,
      by: '',
      part,
      lead: 'entry',
    },
  ),
  kind(
    'front matter: verdict of another claim',
    (file) => file.startsWith('content/remedies/'),
    value(
      'verdict',
      (_, { text, random }) => random.one([...text.matchAll(/(?<=Cite id=")[\w-]+/g)])?.[0],
    ),
  ),
  kind(
    'front matter: wrong type',
    isPage,
    ...values(['title', 'summary', 'description'], ['[a, b]', '5', '{ a: b }']),
    ...values(['layNames', 'areas', 'related'], ['causes', '{ a: b }', '[]', '[[causes]]']),
    ...values(['written', 'checked', 'nextCheck'], ['yesterday', '20261123', '[2026-11-23]']),
    ...values(['order'], ['first', '"1"', '1.5']),
  ),
  kind('front matter: field misspelt', isPage, {
    at: /^[a-z]{4,}[a-zA-Z]*(?=:)/gm,
    by: ([name], { random }) =>
      random.one([name.slice(0, -1), name.toUpperCase(), name.replace(/(.)(.)$/, '$2$1')]),
    part,
  }),
  kind('front matter: field twice', isPage, {
    at: NEEDED,
    by: ([line]) => line + line,
    part,
  }),
  kind('front matter: empty value', isPage, {
    at: /(?<=^(?:title|summary|description|layNames|areas|related|checked):).+/gm,
    by: '',
    part,
  }),
  kind('front matter: unknown related article', isArticle, {
    at: /(?<=^related: \[.*)[\w/-]+/gm,
    by: ([id]) => `${id}s`,
    part,
  }),
  kind('front matter: related to itself', isArticle, {
    at: /(?<=^related: \[.*)[\w/-]+/gm,
    by: (_, { file }) => file.replace(/^content\/|\.mdx$/g, ''),
    part,
  }),
  kind('front matter: same related article twice', isArticle, {
    at: /(?<=^related: \[)([\w/-]+), [\w/-]+/gm,
    by: ([, id]) => `${id ?? ''}, ${id ?? ''}`,
    part,
  }),
  kind('front matter: unknown area', isArticle, {
    at: /(?<=^areas: \[.*)[\w-]+/gm,
    by: ([area]) => area.slice(1),
    part,
  }),
  kind('front matter: area that it does not draw on', isArticle, {
    at: /(?<=^areas: \[)(.*)(?=\])/gm,
    by: ([areas], { project, random }) => {
      const all = [...project.text('content/claims.json').matchAll(AREAS)].map(([, area]) => area);
      const more = random.one([...new Set(all)].filter((area) => !areas.includes(area ?? '')));
      return more && `${areas}, ${more}`;
    },
    part,
  }),
  kind('front matter: area that it draws on left out', isArticle, {
    at: /(?<=^areas: \[.*), [\w-]+/gm,
    by: '',
    part,
  }),
];
