/** The words of an article that are selected: whole words, without what is not the article's text. */

/** Words somebody selected. */
export interface SelectedWords {
  /** From the first to the last word, both ends in text; it stays when the selection goes. */
  range: Range;
  /** Their text, a line for each piece of text between two tags. */
  text: string;
}

/** Numbers of sources and links to sections: nobody means these when they drag across them. */
const ASIDE = '.cite, share-control, .toast';

const WORD = /[\p{L}\p{N}]/u;

/** The part of a text in a selection, its ends moved out to whole words; nothing without words. */
function partOf(text: Text, selected: Range): [from: number, to: number] | undefined {
  const { data } = text;
  let from = text === selected.startContainer ? selected.startOffset : 0;
  let to = text === selected.endContainer ? selected.endOffset : data.length;
  const part = data.slice(from, to);
  if (!WORD.test(part)) return undefined;
  // A directive that begins or ends with a space finds nothing.
  from += part.length - part.trimStart().length;
  to -= part.length - part.trimEnd().length;
  if (WORD.test(data.charAt(from))) from = data.slice(0, from).search(/[\p{L}\p{N}]*$/u);
  if (WORD.test(data.charAt(to - 1))) to += /^[\p{L}\p{N}]*/u.exec(data.slice(to))?.[0].length ?? 0;
  return [from, to];
}

/** Whether an element is on the page: not a closed note, and not what a fold hides. */
const isShown = (element: Element) =>
  element.getClientRects().length > 0 && !element.closest('details:not([open]) > :not(summary)');

/** The selection, as far as it lies in the article; nothing when no word of it does. */
export function selectedIn(article: Element): SelectedWords | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const selected = selection.getRangeAt(0);
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  const range = new Range();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    const parent = text.parentElement;
    if (!selected.intersectsNode(text) || !parent || !isShown(parent)) continue;
    const part = parent.closest(ASIDE) ? undefined : partOf(text, selected);
    if (!part) continue;
    if (lines.length === 0) range.setStart(text, part[0]);
    range.setEnd(text, part[1]);
    lines.push(text.data.slice(...part));
  }
  return lines.length > 0 ? { range, text: lines.join('\n') } : undefined;
}

/** Id of the section in which a range begins; empty before the first section. */
export function sectionOf(range: Range, article: Element): string {
  const before = [...article.querySelectorAll('h2[id], h3[id]')].filter(
    (heading) => range.comparePoint(heading, 0) < 0,
  );
  return before.at(-1)?.id ?? '';
}
