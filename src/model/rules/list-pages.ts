import { oncePerPair } from '../derived/once-per.ts';
import { holdsClaim, holdsSource } from '../derived/list-pages.ts';
import type { ContentSource, Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { didYouMean } from '../reading/shape.ts';
import { MOST_CLAIMS } from '../schema/evidence-page.ts';
import { MOST_SOURCES } from '../schema/source-page.ts';
import { errorAt, type Rule } from './rule.ts';

/** Claims that readers find in the list: all but those about the article of 2018, which has a page. */
const listed = (claims: ContentSource['claims']) =>
  [...claims.values()].filter(({ data }) => data.area !== 'seed-check');

/** On which pages each entry stands, by their names. */
const placesOf = <Held, Page>(
  entries: readonly Entry<Held>[],
  pages: ReadonlyMap<string, Entry<Page>>,
  holds: (page: Page, entry: Held) => boolean,
): Map<Entry<Held>, string[]> =>
  new Map(
    entries.map((entry) => [
      entry,
      [...pages].filter(([, page]) => holds(page.data, entry.data)).map(([name]) => name),
    ]),
  );

/** The pages that hold more entries than readers can use, each with how many. */
function tooLong<Page>(
  pages: ReadonlyMap<string, Entry<Page>>,
  placed: ReadonlyMap<unknown, string[]>,
  most: number,
): { page: Entry<Page>; count: number }[] {
  const held = Map.groupBy([...placed.values()].flat(), (name) => name);
  return [...pages]
    .map(([name, page]) => ({ page, count: held.get(name)?.length ?? 0 }))
    .filter(({ count }) => count > most);
}

const claimPages = oncePerPair(
  (claims: ContentSource['claims'], pages: ContentSource['evidencePages']): Finding[] => {
    const placed = placesOf(listed(claims), pages, holdsClaim);
    const lost = [...placed]
      .filter(([, names]) => names.length !== 1)
      .map(([claim, names]) =>
        errorAt(
          { file: claim.file, line: claim.lineOf(['topic']) },
          'claim-page',
          names.length === 0
            ? `The topic "${claim.data.topic}" stands on no page of the evidence.`
            : `The topic "${claim.data.topic}" stands on ${names.length} pages: ${names.join(', ')}.`,
          'Name the topic in "topics" of one page in content/evidence-pages.yaml.',
        ),
      );
    const long = tooLong(pages, placed, MOST_CLAIMS).map(({ page, count }) =>
      errorAt(
        page,
        'long-claim-page',
        `"${page.data.title}" has ${count} claims.`,
        `Leave at most ${MOST_CLAIMS}: give some of its topics a page of their own.`,
      ),
    );
    return [...lost, ...long];
  },
);

/** A topic that no claim has is a slip of the pen, or a page that will be empty. */
function unknownTopics(content: ContentSource): Finding[] {
  const known = new Set(listed(content.claims).map(({ data }) => data.topic));
  return [...content.evidencePages.values()].flatMap((page) =>
    page.data.topics.flatMap((topic, at) =>
      known.has(topic)
        ? []
        : [
            errorAt(
              { file: page.file, line: page.lineOf(['topics', at]) },
              'claim-page',
              `No claim has the topic "${topic}".`,
              didYouMean(topic, known, 'Take it out.'),
            ),
          ],
    ),
  );
}

const sourcePages = oncePerPair(
  (references: ContentSource['references'], pages: ContentSource['sourcePages']): Finding[] => {
    const placed = placesOf([...references.values()], pages, holdsSource);
    const lost = [...placed]
      .filter(([, names]) => names.length !== 1)
      .map(([reference, names]) =>
        errorAt(
          { file: reference.file, line: reference.lineOf(['kind']) },
          'source-page',
          `The source "${reference.data.title}" (${reference.data.kind}) stands on ${names.length === 0 ? 'no page' : `several pages: ${names.join(', ')}`}.`,
          'Let one page of content/source-pages.yaml have its kind and its first letter.',
        ),
      );
    const long = tooLong(pages, placed, MOST_SOURCES).map(({ page, count }) =>
      errorAt(
        page,
        'long-source-page',
        `"${page.data.title}" has ${count} sources.`,
        `Leave at most ${MOST_SOURCES}: part its letters among more pages.`,
      ),
    );
    return [...lost, ...long];
  },
);

/** Every claim and every source stands on one page of its list, and no page is too long to use. */
export const listPages: Rule = ({ content }) => [
  ...claimPages(content.claims, content.evidencePages),
  ...unknownTopics(content),
  ...sourcePages(content.references, content.sourcePages),
];
