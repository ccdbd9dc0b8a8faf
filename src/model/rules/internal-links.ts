import type { ContentSource } from '../reading/content-source.ts';
import { closest } from '../reading/closest.ts';
import { wherePages } from '../../register/live-pages.ts';
import { situationPage, SITUATIONS } from '../../register/situation-pages.ts';
import { FOLDERS } from '../../site.ts';
import { allPages, errorAt, type Rule } from './rule.ts';

/** Pages that are no content files. */
const otherPages = [
  '',
  'a-to-z',
  'now',
  'what-helps',
  'what-helps/lasting',
  'what-helps/leg',
  'search',
  SITUATIONS,
  'glossary',
  'offline',
  'sources',
  'about',
  'about/danger-signs',
  'about/evidence',
  'about/guidelines',
  'about/original-article',
  ...FOLDERS,
];

/** Every address on the site with the section ids it has; null where ids are not known here. */
function addresses(content: ContentSource): Map<string, Set<string> | null> {
  const known = new Map<string, Set<string> | null>(otherPages.map((page) => [page, null]));
  for (const { id, sections } of wherePages(content))
    known.set(id, new Set(sections.map((section) => section.id)));
  for (const name of content.situations.keys()) known.set(situationPage(name), null);
  for (const name of content.evidencePages.keys()) known.set(`about/evidence/${name}`, null);
  for (const name of content.dangerGroups.keys()) known.set(`about/danger-signs/${name}`, null);
  for (const name of content.sourcePages.keys()) known.set(`sources/${name}`, null);
  for (const page of allPages(content) as { id: string; body: { headings: { id?: string }[] } }[]) {
    known.set(page.id, new Set(page.body.headings.flatMap(({ id }) => (id ? [id] : []))));
  }
  return known;
}

/** Links inside the site lead to a page and a section that exist. */
export const internalLinks: Rule = ({ content }) => {
  const known = addresses(content);
  return allPages(content).flatMap(({ file, id, body }) =>
    body.links.flatMap(({ url, text, line }) => {
      const at = { file, line };
      if (text.trim() === '') {
        const mend = 'Write the words that are tapped: [words](/address/).';
        return [errorAt(at, 'link-without-words', `The link "${url}" has no words.`, mend)];
      }
      if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
        const mend =
          'Cite a claim whose reference has the address; numbers to call come with care cards.';
        return [errorAt(at, 'foreign-link', `The link "${url}" leads away from the site.`, mend)];
      }
      const [path = '', fragment] = url.split('#');
      if (path !== '' && !/^\/(.*\/)?$/.test(path)) {
        return [
          errorAt(
            at,
            'link-form',
            `The link "${url}" does not start and end its path with a slash.`,
            'Write the whole address, for example /causes/muscle-strain/#what-helps.',
          ),
        ];
      }
      const target = path === '' ? id : path.replace(/^\/|\/$/g, '');
      const sections = known.get(target);
      if (sections === undefined) {
        const meant = closest(target, known.keys());
        return [
          errorAt(
            at,
            'broken-link',
            `The link "${url}" leads to a page that does not exist.`,
            meant ? `Did you mean /${meant}/?` : 'Link to a page that exists.',
          ),
        ];
      }
      if (!fragment || sections === null || sections.has(fragment)) return [];
      return [
        errorAt(
          at,
          'broken-fragment',
          `The page /${target}/ has no section "${fragment}".`,
          `Its sections are: ${[...sections].join(', ')}.`,
        ),
      ];
    }),
  );
};
