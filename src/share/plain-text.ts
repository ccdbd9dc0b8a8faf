/** Elements of an article as plain text: headings, paragraphs, lists, cards, the words of pictures. */

/** Controls, source numbers and notes that are hidden until somebody asks for them. */
const NOT_TEXT = 'share-control, .cite, .care-sources, [popover], .evidence-key, script';

/** Elements that hold others which stand on lines of their own. */
const HOLDS_BLOCKS = 'p, ul, ol, h2, h3, figure, div, dl';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function listText(list: Element): string {
  const start = (list as HTMLOListElement).start;
  return [...list.children]
    .map((item, index) => `${list.tagName === 'OL' ? `${start + index}.` : '-'} ${itemText(item)}`)
    .join('\n');
}

/** A list item, lists inside it indented below. */
function itemText(item: Element): string {
  const own = item.cloneNode(true) as Element;
  for (const inner of own.querySelectorAll('ul, ol')) inner.remove();
  const inner = [...item.querySelectorAll(':scope > ul, :scope > ol')].map(listText).join('\n');
  return plain(own.textContent) + inner.replace(/^/gm, '\n  ').replace(/\n\n/g, '\n');
}

function blockText(element: Element): string {
  if (element.matches('ul, ol')) return listText(element);
  if (element.matches('figure'))
    return plain(element.querySelector('figcaption')?.textContent ?? '');
  if (element.matches('div, section') && element.querySelector(HOLDS_BLOCKS))
    return [...element.children].map(blockText).filter(Boolean).join('\n');
  return plain(element.textContent);
}

/** The text of some elements, a blank line between any two. */
export function plainText(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const control of copy.querySelectorAll(NOT_TEXT)) control.remove();
      return element.matches(NOT_TEXT) ? '' : blockText(copy);
    })
    .filter(Boolean)
    .join('\n\n');
}
