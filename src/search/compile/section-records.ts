/** What the search knows of a section: read from the built page, so that what people read is searched. */
import { HTMLElement, NodeType, type Node } from 'node-html-parser';

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
  /** The same, a line for each block of the page. */
  lines: readonly string[];
}

/** Elements that end a line: their words never touch the next ones. */
const BLOCKS = /^(p|li|h[1-4]|figcaption|d[td]|t[dh]|div)$/i;

/**
 * What is no text of a section: pictures, the title it has anyway, controls, source numbers, and the
 * words of a care card, which stand on all pages and answer nothing.
 */
const SILENT = /^(svg|script|h1)$/i;
const isSilent = ({ rawTagName, rawAttrs, classList }: HTMLElement) =>
  SILENT.test(rawTagName) ||
  rawAttrs.includes('data-pagefind-ignore') ||
  (rawAttrs.includes('medical-name') && classList.contains('medical-name')) ||
  (rawAttrs.includes('care') && classList.contains('care'));

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words that readers see of a part of the page. */
function wordsOf(part: Node): string {
  if (part.nodeType === NodeType.TEXT_NODE) return part.text;
  if (!(part instanceof HTMLElement) || isSilent(part)) return '';
  const words = part.childNodes.map(wordsOf).join('');
  return BLOCKS.test(part.rawTagName) ? `${words}\n` : words;
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
  const articleTitle = plain(article.querySelector('h1')?.text ?? '');
  const ofArticle = { article: address.slice(1, -1), articleTitle };
  const sections: (Omit<SectionText, 'text' | 'lines'> & { words: string })[] = [
    { ...ofArticle, id: undefined, title: articleTitle, words: '' },
  ];
  for (const part of article.childNodes) {
    const heading = headingOf(part);
    if (heading)
      sections.push({ ...ofArticle, id: heading.id, title: plain(wordsOf(heading)), words: '' });
    else {
      const last = sections.at(-1);
      if (last) last.words += `${wordsOf(part)}\n`;
    }
  }
  return sections.map(({ words, ...section }) => ({
    ...section,
    text: plain(words),
    lines: words.split('\n').map(plain).filter(Boolean),
  }));
}
