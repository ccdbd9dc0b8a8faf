/** Finds the directive for words on this page. */
import {
  generateFragmentFromRange,
  setTimeout as giveUpAfter,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import type { SelectedWords } from './selected-words.ts';
import { firstAndLastWords, textDirective, type TextParts } from './text-directive.ts';

/** Milliseconds for one attempt, while a reader waits: a page full of the same words takes that. */
giveUpAfter(1000);

/** What is inline by its tag, but may be a box of its own by its style. */
const PERHAPS_BOXES = 'a, button, span, strong, [popover]';

/**
 * Does something while the article's text is what a browser searches for a directive's words.
 *
 * A browser leaves out a term's closed note, and does not find words that reach into or out of a box
 * (a button, a flex item, text for screen readers). The package reads closed notes and goes by tags
 * alone; but it knows that a line break parts words.
 */
function asSearched<Result>(article: Element, work: () => Result): Result {
  const boxes = [...article.querySelectorAll<HTMLElement>(PERHAPS_BOXES)]
    .map((element) => ({ element, display: getComputedStyle(element).display }))
    .filter(({ display }) => display !== 'inline');
  const undo = boxes.map(({ element, display }) => {
    const [before, after] = [document.createElement('br'), document.createElement('br')];
    if (display === 'none') element.replaceWith(after);
    else {
      element.before(before);
      element.after(after);
    }
    return () => {
      before.remove();
      if (display === 'none') after.replaceWith(element);
      else after.remove();
    };
  });
  try {
    return work();
  } finally {
    for (const step of undo.reverse()) step();
  }
}

/**
 * The package's parts for a range. The end of a heading stands in the contents list as well, with
 * the same words before it, and the package may take the one for the other; the whole heading it tells apart.
 */
function partsFor(range: Range): TextParts | undefined {
  const heading = range.startContainer.parentElement?.closest('h2, h3');
  const whole = range.cloneRange();
  // The package asks for a place in words; at the edge of an element it gives up.
  const words = heading && document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode();
  if (words) whole.setStart(words, 0);
  return generateFragmentFromRange(whole).fragment;
}

/**
 * A directive that finds exactly these words (with the whole of a heading, if need be), or at least
 * their ends; empty when there is none.
 */
export function findDirective({ range, text }: SelectedWords, article: Element): string {
  try {
    const parts = asSearched(article, () => partsFor(range)) ?? firstAndLastWords(text);
    return parts ? textDirective(parts) : '';
  } catch {
    return '';
  }
}
