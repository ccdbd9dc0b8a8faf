/**
 * The button that copies a link to the words somebody selected. It floats at the foot of the screen,
 * where no selection handle is, and stands in the document behind the words, where the next Tab
 * finds it. It is not announced: a screen reader has just read the selection, and would be stopped
 * at every change of it. Focus and selection stay as they are.
 */
import { announce } from '../../elements/announce.ts';
import { findDirective } from './find-directive.ts';
import { sectionOf, selectedIn, type SelectedWords } from './selected-words.ts';
import { addressOfWords } from './text-directive.ts';

const button = document.createElement('button');
button.type = 'button';
button.textContent = 'Copy link to these words';

/** Puts the button behind the block in which the words end, or into the line of a search. */
function show(article: Element, { range }: SelectedWords): void {
  const line = document.querySelector('.marked-words');
  button.className = line ? '' : 'toast';
  const block = line ?? [...article.children].findLast((child) => range.intersectsNode(child));
  if (block?.matches('ul, ol')) block.after(button);
  else block?.append(button);
}

async function copy(article: Element, words: SelectedWords): Promise<void> {
  // Out of the way: its own words are none of the page's.
  const hadFocus = document.activeElement === button;
  button.remove();
  const directive = findDirective(words, article);
  if (hadFocus) {
    show(article, words);
    button.focus({ preventScroll: true });
  }
  const address = addressOfWords(location.href, sectionOf(words.range, article), directive);
  const link = directive
    ? 'Link to these words'
    : 'These words cannot be linked. Link to the section';
  try {
    await navigator.clipboard.writeText(address);
    announce(`${link} copied`);
  } catch {
    history.replaceState(history.state, '', address);
    announce(`Copying is not allowed here. ${link} is in the address bar.`);
  }
}

/** Show the button for the words selected in the article now, or take it away without any. */
export function offerLink(article: Element): void {
  const words = selectedIn(article);
  // Kept without words: a tap may end the selection before its click, a caret moves with the focus.
  if (words) button.onclick = () => void copy(article, words);
  if (document.activeElement === button) return;
  if (words) {
    // A message that is still there would lie on the button.
    announce('');
    show(article, words);
  } else {
    button.remove();
  }
}

// A press must not move the selection, nor the focus.
for (const press of ['pointerdown', 'mousedown']) {
  button.addEventListener(press, (event) => event.preventDefault());
}
