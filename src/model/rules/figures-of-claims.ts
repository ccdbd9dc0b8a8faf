import { figureClauses } from '../derived/figure-clauses.ts';
import { numbersTold, numbersToTellIt } from '../derived/numbers-told.ts';
import { oncePer } from '../derived/once-per.ts';
import type { ContentSource } from '../reading/content-source.ts';
import { CITED, type Passage } from '../reading/parse-article.ts';
import { FACT, markedSentences } from './cited-numbers.ts';
import { errorAt, type Rule } from './rule.ts';

/** "About 20,000" tells what a source puts at 20,101: so far may a round number be from it. */
const ROUNDED = 0.02;
/** Round numbers begin here; of smaller ones each is another. */
const LARGE = 100;

/** "One" mostly counts or points ("one that helps"), so it is no figure. */
const ONE = 1;

const tellsIt = (value: number, known: ReadonlySet<number>) =>
  known.has(value) ||
  (value >= LARGE && [...known].some((each) => Math.abs(each - value) <= each * ROUNDED));

/** The numbers with which a sentence may tell some claims: theirs, and those of their sources. */
function numbersOf(ids: readonly string[], { claims, references }: ContentSource): Set<number> {
  const told = ids.flatMap((id) => {
    const claim = claims.get(id)?.data;
    const sources = claim?.refs.map((ref) => references.get(ref)?.data) ?? [];
    return [
      claim?.claim,
      claim?.caveat,
      ...sources.flatMap((source) => [
        source?.note,
        source?.issued?.['date-parts'].flat().join(' '),
      ]),
    ];
  });
  return numbersToTellIt(told.join(' '));
}

/** The figures with which a claim may be told: its own, or those of its sources where it has none. */
function figuresOf(id: string, sentence: string, { claims, references }: ContentSource): string[] {
  const claim = claims.get(id)?.data;
  const own = figureClauses([claim?.claim, claim?.caveat].filter(Boolean).join(' '), sentence);
  const told = [
    { by: id, clauses: own },
    ...(own.length > 0 ? [] : (claim?.refs ?? [])).map((ref) => ({
      by: `${ref}, a source of ${id},`,
      clauses: figureClauses(references.get(ref)?.data.note ?? '', sentence),
    })),
  ];
  return told
    .filter(({ clauses }) => clauses.length > 0)
    .map(({ by, clauses }) => `${by} tells ${clauses.map((clause) => `“${clause}”`).join(', ')}`);
}

/** How to mend a figure that no claim has: by those that they do have. */
function mendOf(
  value: number,
  { sentence, claims }: { sentence: string; claims: readonly string[] },
  content: ContentSource,
): string {
  const told = claims.flatMap((id) => figuresOf(id, sentence, content));
  return told.length === 0
    ? `They tell no figure: leave it out, or cite the claim that has ${value}.`
    : `${told.join('; ')}. Tell that, or cite the claim that has ${value}.`;
}

/** The sentences of a passage, each with the claims cited right after it. */
const citedSentences = oncePer(({ marked, cites }: Passage) => {
  let before = 0;
  return markedSentences(marked).map((sentence) => {
    const count = sentence.split(CITED).length - 1;
    const claims = cites.slice(before, before + count).flat();
    before += count;
    return { sentence: sentence.replaceAll(CITED, '').trim(), claims };
  });
});

/** A figure in a cited sentence is a figure of its claims, or of their sources: 25% may be told as 1 in 4. */
export const figuresOfClaims: Rule = ({ content }) =>
  [...content.articles.values()].flatMap(({ file, body }) =>
    body.prose
      .filter(({ cites }) => cites.length > 0)
      .flatMap((passage) =>
        citedSentences(passage)
          .filter(({ sentence, claims }) => claims.length > 0 && FACT.test(sentence))
          .flatMap(({ sentence, claims }) => {
            const known = numbersOf(claims, content);
            return [...numbersTold(sentence)]
              .filter((value) => value !== ONE && !tellsIt(value, known))
              .map((value) =>
                errorAt(
                  { file, line: passage.line },
                  'figure-of-no-claim',
                  `"${sentence}" tells ${value}, which ${claims.join(', ')} and ${claims.length === 1 ? 'its' : 'their'} sources do not.`,
                  mendOf(value, { sentence, claims }, content),
                ),
              );
          }),
      ),
  );
