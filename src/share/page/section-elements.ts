/** The elements of a section on the page that shows it. */

/** What stands in an article and is no part of its text: controls, and what comes before and after. */
const NOT_TEXT = '.tools, h1, .lead, .verdict, .arrived, .toc, .end, .moved, .toast';

/**
 * The elements of a section from its heading on, or of the whole article, in the order they stand.
 *
 * @param section id of a section; empty for the article as a whole
 */
export function elementsOf(section: string): Element[] {
  const all = [...(document.querySelector('article.article')?.children ?? [])].filter(
    (element) => !element.matches(NOT_TEXT),
  );
  if (!section) return all;
  const start = all.findIndex((element) => element.querySelector(`#${CSS.escape(section)}`));
  const levels = all[start]?.querySelector('h2') ? 'h2' : 'h2, h3';
  // The key points close the first section and are no part of what it says.
  const rest = all.slice(start + 1).filter((element) => !element.matches('.key-points'));
  const end = rest.findIndex((element) =>
    element.matches('.section-heading') ? element.querySelector(levels) : false,
  );
  return all.slice(start, start + 1).concat(end < 0 ? rest : rest.slice(0, end));
}
