/** What the search knows of a section: read from the built page, so that what people read is searched. */
import { HTMLElement, parse } from 'node-html-parser';

/** A section of a built article, or its top, in the words that readers see. */
export interface SectionText {
  /** `causes/muscle-strain`. */
  article: string;
  /** Undefined for the top of the article: key points and care card. */
  id: string | undefined;
  title: string;
  /** Title of its article. */
  articleTitle: string;
  text: string;
}

/** Elements that end a line: their words never touch the next ones. */
const BLOCKS = 'p,li,h1,h2,h3,h4,figcaption,dt,dd,td,th,div';

/** What is no text of a section: controls, source numbers, pictures, the title it has anyway. */
const CONTROLS = '[data-pagefind-ignore],svg,script,h1,.medical-name';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function withoutControls(article: HTMLElement): HTMLElement {
  const copy = parse(article.innerHTML);
  for (const part of copy.querySelectorAll(CONTROLS)) part.remove();
  for (const block of copy.querySelectorAll(BLOCKS)) block.insertAdjacentHTML('beforeend', ' ');
  return copy;
}

/** The heading with which a part of an article begins a section. */
function headingOf(part: unknown): HTMLElement | undefined {
  if (!(part instanceof HTMLElement) || !part.classList.contains('section-heading'))
    return undefined;
  return part.querySelector('h2[id]') ?? undefined;
}

/**
 * The sections of a built article in order, its top first.
 *
 * @param address `/causes/muscle-strain/`
 */
export function sectionsOfPage(address: string, document: HTMLElement): SectionText[] {
  const article = document.querySelector('article.article');
  if (!article) return [];
  const body = withoutControls(article);
  const articleTitle = plain(article.querySelector('h1')?.text ?? '');
  const ofArticle = { article: address.slice(1, -1), articleTitle };
  const sections: SectionText[] = [{ ...ofArticle, id: undefined, title: articleTitle, text: '' }];
  for (const part of body.childNodes) {
    const heading = headingOf(part);
    if (heading)
      sections.push({ ...ofArticle, id: heading.id, title: plain(heading.text), text: '' });
    else {
      const last = sections.at(-1);
      if (last) last.text = plain(`${last.text} ${part.text}`);
    }
  }
  return sections;
}
