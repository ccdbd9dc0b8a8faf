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
  /** Its first sentence, with the next if that is a mere label; undefined when it holds no text of its own, only cards or pictures. */
  excerpt: string | undefined;
  /** The most urgent care card in it. */
  careLevel: CareLevelName | undefined;
}

/** "Yoga." names what follows and says nothing yet. */
const isLabel = (sentence: string) => sentence.trim().split(/\s+/).length < 3;

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
    const [first] = inside(body.prose);
    const [opening = '', second = ''] = sentencesOf(first?.text ?? '');
    const cards = inside(body.components)
      .filter(({ name }) => name === 'CareCard')
      .map(({ attributes }) => attributes['level']);
    return {
      id,
      depth,
      title: text,
      excerpt: first && (isLabel(opening) ? `${opening.trim()} ${second.trim()}` : opening).trim(),
      careLevel: careLevels.find((level) => cards.includes(level)),
    };
  });
}
