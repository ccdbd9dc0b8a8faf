/**
 * From people's words to searches. This is the seam where understanding grows (spelling, everyday
 * names, danger signs): the page and the engine know nothing of how a plan was made.
 */

/** What to ask the engine for, and how to speak of it. */
export interface SearchPlan {
  /** The words as the reader typed them, tidied for display. */
  shown: string;
  /** The words to look for. */
  terms: string;
}

/** Longest query taken, in characters: far longer than any typed question. */
const LONGEST = 200;

/**
 * Make a plan from what was typed.
 *
 * @returns undefined when there is nothing to look for
 */
export function understand(typed: string): SearchPlan | undefined {
  const shown = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const terms = shown
    .toLocaleLowerCase('en-GB')
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(terms) ? { shown, terms } : undefined;
}
