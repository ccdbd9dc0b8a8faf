import { oncePer } from '../derived/once-per.ts';
import type { PageSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { CITED, type Passage } from '../reading/parse-article.ts';
import { sentencesOf } from '../derived/readability.ts';
import { errorAt, type Rule } from './rule.ts';

/** Numbers in words, as far as shares are told in them. */
const WORD = '(?:one|two|three|four|five|six|seven|eight|nine|ten|half|a third|two thirds)';

/** A number that states a fact: a share, a time, a count or a measure. */
export const FACT = new RegExp(
  [
    String.raw`\d[\d,.]*(?:\s?%|\sper cent|-fold|\s(?:in|of|out of)\s(?:about\s|every\s)?\d)`,
    String.raw`\d[\d,.]*\s(?:to\s\d+\s)?(?:minutes?|hours?|days?|weeks?|months?|years?|times|points?|people|adults|cases|trials|studies|reviews|mg|ml|kg)\b`,
    String.raw`\b${WORD}\s(?:in|out of)\s(?:a hundred|a thousand|\d|${WORD})\b`,
  ].join('|'),
  'i',
);

/** Sentences of a passage, each with the citations that follow its full stop. */
export function markedSentences(marked: string): string[] {
  // A citation stands after the stop; putting it before keeps it with its sentence.
  const moved = marked.replace(new RegExp(`([.!?][”"’')]*)((?:${CITED})+)`, 'gu'), '$2$1');
  return sentencesOf(moved);
}

/** A list is cited as a whole if any item is, or the words right before it that end in a colon. */
function citedLists(prose: readonly Passage[]): Set<number> {
  const cited = new Set<number>();
  for (const [index, { marked, list }] of prose.entries()) {
    if (list === undefined) continue;
    const before = prose[index - 1];
    const lead =
      before?.list === undefined && /:\s*$/.test(before?.text ?? '') ? before : undefined;
    if (marked.includes(CITED) || lead?.marked.includes(CITED)) cited.add(list);
  }
  return cited;
}

/** The figures of a page that have no citation. */
const uncited = oncePer(({ file, body }: PageSource<unknown>): Finding[] => {
  const lists = citedLists(body.prose);
  return body.prose
    .filter(({ list }) => list === undefined || !lists.has(list))
    .flatMap(({ marked, line }) =>
      markedSentences(marked)
        .filter((sentence) => FACT.test(sentence) && !sentence.includes(CITED))
        .map((sentence) =>
          errorAt(
            { file, line },
            'uncited-number',
            `A number has no source: "${sentence}"`,
            'Put <Cite id="…" /> right after the sentence, or leave the number out.',
          ),
        ),
    );
});

/** No number without a source: a figure carries a citation in its sentence, or its list does. */
export const citedNumbers: Rule = ({ content }) => [...content.articles.values()].flatMap(uncited);
