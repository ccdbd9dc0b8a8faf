import { oncePerPair } from '../derived/once-per.ts';
import { holdsClaim, holdsSource } from '../derived/list-pages.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { didYouMean } from '../reading/shape.ts';
import { MOST_CLAIMS } from '../schema/evidence-page.ts';
import { MOST_SOURCES } from '../schema/source-page.ts';
import { errorAt, type Rule } from './rule.ts';

/** Claims that readers find in the list: all but those about the article of 2018, which has a page. */
const listed = (claims: ContentSource['claims']) =>
  [...claims.values()].filter(({ data }) => data.area !== 'seed-check');

const claimPages = oncePerPair(
  (all: ContentSource['claims'], evidencePages: ContentSource['evidencePages']): Finding[] => {
    const pages = [...evidencePages];
    const claims = listed(all);
    const placed = Map.groupBy(claims, ({ data }) =>
      pages.filter(([, page]) => holdsClaim(page.data, data)).map(([name]) => name),
    );
    const lost = [...placed].flatMap(([names, of]) =>
      names.length === 1
        ? []
        : of.map((claim) =>
            errorAt(
              { file: claim.file, line: claim.lineOf(['topic']) },
              'claim-page',
              names.length === 0
                ? `The topic "${claim.data.topic}" stands on no page of the evidence.`
                : `The topic "${claim.data.topic}" stands on ${names.length} pages: ${names.join(', ')}.`,
              'Name the topic in "topics" of one page in content/evidence-pages.yaml.',
            ),
          ),
    );
    const long = pages.flatMap(([, page]) => {
      const count = claims.filter(({ data }) => holdsClaim(page.data, data)).length;
      if (count <= MOST_CLAIMS) return [];
      return [
        errorAt(
          page,
          'long-claim-page',
          `"${page.data.title}" has ${count} claims.`,
          `Leave at most ${MOST_CLAIMS}: give some of its topics a page of their own.`,
        ),
      ];
    });
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
    const all = [...references.values()];
    const placed = new Map(
      all.map((reference) => [
        reference,
        [...pages]
          .filter(([, page]) => holdsSource(page.data, reference.data))
          .map(([name]) => name),
      ]),
    );
    const lost = [...placed].flatMap(([reference, holding]) => {
      const { kind, title } = reference.data;
      if (holding.length === 1) return [];
      const names = holding.join(', ');
      return [
        errorAt(
          { file: reference.file, line: reference.lineOf(['kind']) },
          'source-page',
          `The source "${title}" (${kind}) stands on ${names === '' ? 'no page' : `several pages: ${names}`}.`,
          'Let one page of content/source-pages.yaml have its kind and its first letter.',
        ),
      ];
    });
    const counts = Map.groupBy([...placed.values()].flat(), (name) => name);
    const long = [...pages].flatMap(([name, page]) => {
      const count = counts.get(name)?.length ?? 0;
      if (count <= MOST_SOURCES) return [];
      return [
        errorAt(
          page,
          'long-source-page',
          `"${page.data.title}" has ${count} sources.`,
          `Leave at most ${MOST_SOURCES}: part its letters among more pages.`,
        ),
      ];
    });
    return [...lost, ...long];
  },
);

/** Every claim and every source stands on one page of its list, and no page is too long to use. */
export const listPages: Rule = ({ content }) => [
  ...claimPages(content.claims, content.evidencePages),
  ...unknownTopics(content),
  ...sourcePages(content.references, content.sourcePages),
];
