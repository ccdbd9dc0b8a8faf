/** Where something is put that does not belong into the body of a page. */
import { inserts, kind } from '../edits.ts';
import { isPage, type Kind } from '../mistake.ts';

/** Where a paragraph begins. */
export const PARAGRAPH = /(?<=\n\n)(?=[A-Z][a-z])/g;
/** Where a sentence ends inside a paragraph. */
export const SENTENCE_END = /(?<=[a-z]\.)(?= [A-Z])/g;

/** A kind that puts one of some lines between two paragraphs. */
export const between = (name: string, lines: readonly string[]): Kind =>
  kind(
    name,
    isPage,
    ...inserts(
      PARAGRAPH,
      lines.map((line) => [line, `${line}\n\n`] as const),
      'body',
    ),
  );

/** A kind that puts one of some bits into a paragraph. */
export const within = (name: string, bits: readonly string[]): Kind =>
  kind(
    name,
    isPage,
    ...inserts(
      SENTENCE_END,
      bits.map((bit) => [bit, ` ${bit}`] as const),
      'body',
    ),
  );
