import { oncePer, oncePerPair } from '../derived/once-per.ts';
import type { ContentSource, PageSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { CITED } from '../reading/parse-article.ts';
import { FACT, markedSentences } from './cited-numbers.ts';
import { errorAt, type Rule } from './rule.ts';

type Facts = ContentSource['facts'];

/** The fact that owns each claim. */
const ownersIn = oncePer(
  (facts: Facts) =>
    new Map(
      [...facts].flatMap(([name, { data }]) =>
        [...data.claims, ...data.settles].map((claim) => [claim as string, name] as const),
      ),
    ),
);

/** The figures of a page that are told in words of its own. */
const freeFigures = oncePerPair(({ file, body }: PageSource<unknown>, facts: Facts): Finding[] => {
  const owner = ownersIn(facts);
  return body.prose.flatMap(({ marked, cites, line }) => {
    const left = [...cites];
    // A citation covers the sentences before it as well, back to the one before.
    let before: string[] = [];
    return markedSentences(marked).flatMap((sentence) => {
      const cited = left.splice(0, sentence.split(CITED).length - 1).flat();
      const covered = [...before, sentence];
      before = cited.length > 0 ? [] : covered;
      const claim = cited.find((id) => owner.has(id));
      if (claim === undefined) return [];
      const fact = owner.get(claim) ?? '';
      return covered
        .filter((each) => FACT.test(each))
        .map((each) =>
          errorAt(
            { file, line },
            'free-figure',
            `The figure of the claim "${claim}" is told in other words: "${each.replaceAll(CITED, '').trim()}"`,
            `Write <Fact id="${fact}" />, which brings its sentence and citation.`,
          ),
        );
    });
  });
});

/** A figure that a named fact tells is told in no other way: one number, one wording. */
export const namedFacts: Rule = ({ content }) =>
  [...content.articles.values()].flatMap((page) => freeFigures(page, content.facts));
