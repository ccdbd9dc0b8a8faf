import { figureClauses } from '../derived/figure-clauses.ts';
import { measuresTold, untoldMeasures } from '../derived/measures-told.ts';
import { numbersTold, numbersToTellIt } from '../derived/numbers-told.ts';
import { oncePer } from '../derived/once-per.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { Passage } from '../reading/parse-article.ts';
import { FACT } from './cited-numbers.ts';
import { coveredSentences } from './covered-sentences.ts';
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

/** All words in which some claims and their sources tell something. */
function wordsOf(ids: readonly string[], { claims, references }: ContentSource): string {
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
  return told.join(' ');
}

/** What a sentence tells that the words of its claims do not: numbers, and known ones with another unit. */
function strangersIn(sentence: string, told: string): string[] {
  const known = numbersToTellIt(told);
  const numbers = [...numbersTold(sentence)].filter((value) => value !== ONE);
  const strange = numbers.filter((value) => !tellsIt(value, known));
  const measures = measuresTold(sentence).filter(
    ({ value }) => numbers.includes(value) && !strange.includes(value),
  );
  return [...strange.map(String), ...untoldMeasures(measures, measuresTold(told))];
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
  value: string,
  { sentence, claims }: { sentence: string; claims: readonly string[] },
  content: ContentSource,
): string {
  const told = claims.flatMap((id) => figuresOf(id, sentence, content));
  return told.length === 0
    ? `They tell no figure: leave it out, or cite the claim that has ${value}.`
    : `${told.join('; ')}. Tell that, or cite the claim that has ${value}.`;
}

/** The cited sentences of a page that tell a figure. */
const citedFacts = oncePer((prose: readonly Passage[]) =>
  coveredSentences(prose).filter(
    ({ sentence, claims }) => claims.length > 0 && FACT.test(sentence),
  ),
);

/** A figure in a cited sentence is a figure of its claims, or of their sources: 25% may be told as 1 in 4. */
export const figuresOfClaims: Rule = ({ content }) =>
  [...content.articles.values()].flatMap(({ file, body }) =>
    citedFacts(body.prose).flatMap(({ sentence, claims, line }) =>
      strangersIn(sentence, wordsOf(claims, content)).map((figure) =>
        errorAt(
          { file, line },
          'figure-of-no-claim',
          `"${sentence}" tells ${figure}, which ${claims.join(', ')} and ${claims.length === 1 ? 'its' : 'their'} sources do not.`,
          mendOf(figure, { sentence, claims }, content),
        ),
      ),
    ),
  );
