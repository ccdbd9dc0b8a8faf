/** Elements of an article as plain text: headings, paragraphs, lists, cards, the words of pictures. */

/** Controls, source numbers, keys, what stands in full as well, and notes that hide until asked for. */
const NOT_TEXT = 'share-control, .toast, .cite, .care-sources, .care-glance, [popover], summary';

/** Elements whose content stands on lines of its own. */
const BLOCKS = 'p, ul, ol, h2, h3, figure, figcaption, details, div, section, dl';

/** Elements that style alone sets apart from the words after them. */
const SET_APART: Record<string, string> = {
  '.evidence-label': ':',
  '.evidence-words strong': ',',
};

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What stands in an element, a line for each block and for each run of words between blocks. */
function linesOf(element: Element): string[] {
  const lines: string[] = [];
  let run = '';
  const end = () => {
    if (plain(run)) lines.push(plain(run));
    run = '';
  };
  for (const node of element.childNodes) {
    if (node instanceof Element && node.matches(BLOCKS)) {
      end();
      lines.push(...(node.matches('ul, ol') ? listLines(node) : linesOf(node)));
    } else if (!(node instanceof Comment)) run += node.textContent ?? '';
  }
  end();
  return lines;
}

/** A list: each item behind its mark, whatever else it holds indented below. */
function listLines(list: Element): string[] {
  const first = list instanceof HTMLOListElement ? list.start : undefined;
  return [...list.children].flatMap((item, index) => {
    const [line = '', ...more] = linesOf(item);
    const mark = first === undefined ? '-' : `${first + index}.`;
    return [`${mark} ${line}`, ...more.map((below) => `  ${below}`)];
  });
}

/** The text of some elements, a blank line between any two. */
export function plainText(elements: readonly Element[]): string {
  return elements
    .filter((element) => !element.matches(NOT_TEXT))
    .map((element) => {
      const copy = document.createElement('div');
      copy.append(element.cloneNode(true));
      for (const control of copy.querySelectorAll(NOT_TEXT)) control.remove();
      for (const [selector, mark] of Object.entries(SET_APART))
        for (const apart of copy.querySelectorAll(selector)) apart.append(mark);
      return linesOf(copy).join('\n');
    })
    .filter(Boolean)
    .join('\n\n');
}
