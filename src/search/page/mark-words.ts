/** Marks the words of a search on the page it led to, with a way to turn them off. */
import styles from '../../styles/marked-words.css?inline';
import { addSheet } from '../../elements/late-sheet.ts';
import { focusPart } from '../../elements/focus-part.ts';
import { plainWords } from '../words/normalise.ts';
import { stem } from '../words/stem.ts';

/** Name of the highlight in the style sheet. */
const NAME = 'search-words';

/** Most words that are marked. */
const MOST_WORDS = 12;

/** The places in the text of an element where a word has one of the stems. */
function rangesOf(root: Node, stems: ReadonlySet<string>): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{N}'’]+/gu)) {
      if (!stems.has(stem(plainWords(word)[0] ?? ''))) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** A line at the foot of the screen that says what is marked, and a button that ends it. */
function offSwitch(end: () => void): HTMLElement {
  const line = document.createElement('p');
  line.className = 'marked-words';
  line.append('The words you searched for are marked. ');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Remove marks';
  button.addEventListener('click', () => {
    end();
    line.remove();
    focusPart(document.getElementById('main'));
  });
  // The space is for the button that `link-to-words.ts` may put behind it.
  line.append(button, ' ');
  return line;
}

/** Mark words in the article, where the browser can do so without changing the page. */
export function markWords(words: string): void {
  const article = document.querySelector('article');
  if (!article || !('highlights' in CSS)) return;
  const stems = new Set(plainWords(words).slice(0, MOST_WORDS).map(stem));
  const ranges = rangesOf(article, stems);
  if (ranges.length === 0) return;
  addSheet(styles);
  // eslint-disable-next-line baseline/use-baseline -- asked for above
  CSS.highlights.set(NAME, new Highlight(...ranges));
  // Inside the main landmark, where its words belong.
  // eslint-disable-next-line baseline/use-baseline -- asked for above
  article.parentElement?.append(offSwitch(() => CSS.highlights.delete(NAME)));
}
