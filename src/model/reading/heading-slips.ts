/** Headings that are almost right: of these the parser makes other things, or complains of braces. */
import type { PlacedSlip } from './slip-words.ts';

/** An id the way an author would write it, from the words of a heading. */
export const suggestedId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const HEADING = /^ {0,3}(#{1,6})( *)(.*?) *$/;

/** An id in its brackets, as the parser knows it. */
const RIGHT = /\{ *#[^{}\s]+ *\}$/;

/** What was meant as one: a "#" with a bracket before it or behind it, or curly brackets without "#". */
const ALMOST =
  /(?:[{([<] *# *[\w-]+(?: [\w-]+)* *[})\]>]?|(?<=\s)# ?[\w-]+[})\]>]|\{ *[\w-]+ *\}?)$/;

/** A heading as it is written. Parts of sections have three marks, all others two. */
function rightly(marks: string, words: string, id: string): string {
  const level = marks === '###' ? marks : '##';
  return [level, words, ...(id === '' ? [] : [`{#${id}}`])].join(' ');
}

function slipOf(line: string): Omit<PlacedSlip, 'line'> | undefined {
  const [, marks = '', blanks = '', rest = ''] = HEADING.exec(line) ?? [];
  if (rest === '') return undefined;
  const written = (RIGHT.exec(rest) ?? ALMOST.exec(rest))?.[0] ?? '';
  const words = rest.slice(0, rest.length - written.length).trimEnd();
  const mended = rightly(marks, words, suggestedId(written));
  if (blanks === '')
    return {
      what: `The blank behind "${marks}" is missing, so this is no heading.`,
      mend: `Write: ${mended}`,
    };
  if (written === '' || RIGHT.test(rest)) return undefined;
  return {
    what: `The id of the heading is written as "${written}".`,
    mend: `An id stands in curly brackets and begins with "#". Write: ${mended}`,
  };
}

/**
 * The slips in the headings of a page.
 *
 * @param lines those of the file
 * @param from the first of its body, counted from 0
 */
export const headingSlips = (lines: readonly string[], from: number): PlacedSlip[] =>
  lines.slice(from).flatMap((line, at) => {
    const slip = slipOf(line);
    return slip ? [{ line: from + at + 1, ...slip }] : [];
  });
