/** What a link to a section can say about it before anybody opens it. */
import { careLevels, type CareLevelName } from '../../model/schema/care-names.ts';
import type { ArticleBody } from '../../model/reading/parse-article.ts';
import { sentencesOf } from '../../model/derived/readability.ts';

/** A section in few words. */
export interface SectionWords {
  /** `what-happens`. */
  id: string;
  depth: number;
  title: string;
  /** Its first sentence, with the next while that says too little; undefined when it holds no text of its own, only cards or pictures. */
  excerpt: string | undefined;
  /** The most urgent care card in it. */
  careLevel: CareLevelName | undefined;
}

/** Fewer characters than these say nothing yet: "Out of bed.", "Yes, a little." */
const LEAST_CHARACTERS = 35;

/** The first sentences of some passages, as many as it takes to say something. */
function openingOf(passages: readonly { text: string }[]): string | undefined {
  const sentences = passages.flatMap(({ text }) => sentencesOf(text));
  let opening = '';
  for (const sentence of sentences) {
    opening = `${opening} ${sentence.trim()}`.trim();
    if (opening.length >= LEAST_CHARACTERS) break;
  }
  return opening === '' ? undefined : opening;
}

/** First line after a section: where the next heading of its level or above stands. */
function endOf(body: ArticleBody, at: number): number {
  const heading = body.headings[at];
  const next = body.headings.slice(at + 1).find(({ depth }) => depth <= (heading?.depth ?? 0));
  return next?.line ?? Infinity;
}

/** Every section of an article that has an id, in the order they stand. */
export function sectionWords(body: ArticleBody): SectionWords[] {
  return body.headings.flatMap(({ id, depth, text, line }, at) => {
    if (id === undefined) return [];
    const end = endOf(body, at);
    const inside = <Part extends { line: number }>(parts: readonly Part[]) =>
      parts.filter((part) => part.line > line && part.line < end);
    const cards = inside(body.components)
      .filter(({ name }) => name === 'CareCard')
      .map(({ attributes }) => attributes['level'])
      // That card is the page's, and stands in its first section for its place alone.
      .filter((level) => level !== 'emergency');
    return {
      id,
      depth,
      title: text,
      excerpt: openingOf(inside(body.prose)),
      careLevel: careLevels.find((level) => cards.includes(level)),
    };
  });
}
