/** What the checks need to know of a built page, so that the page itself can be let go. */
import { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './built-pages.ts';

/** Facts of a built page. What is undefined is not on it. */
export interface PageFacts {
  /** Address on the site, for example `/causes/muscle-strain/`. */
  address: string;
  title: string | undefined;
  description: string | undefined;
  /** Address of the page that this one stands for, as it tells search engines, else chats. */
  canonical: string | undefined;
  /** The security policy. */
  policy: string | undefined;
  /** Number of h1 headings. */
  mainHeadings: number;
  /** Whether an element has a style of its own. */
  styled: boolean;
  /** Every id, in the order they stand. */
  ids: string[];
  /** Addresses of links, pictures, scripts and forms inside the site, as they are written. */
  links: string[];
}

/** Whether an address names a scheme: it leads out of the site. */
const leadsOut = (url: string) => /^[a-z]+:/i.test(url);

/** Takes down what one element says. */
function note(element: HTMLElement, facts: PageFacts): void {
  const { attrs } = element;
  const name = element.rawTagName.toLowerCase();
  const { id, style, content } = attrs;
  if (id !== undefined) facts.ids.push(id);
  if (style !== undefined) facts.styled = true;
  const url = attrs['href'] ?? attrs['src'] ?? (name === 'form' ? attrs['action'] : undefined);
  if (url && !leadsOut(url)) facts.links.push(url);
  if (name === 'title') facts.title ??= element.text.trim();
  else if (name === 'h1') facts.mainHeadings += 1;
  else if (name === 'link' && attrs['rel'] === 'canonical') facts.canonical ??= attrs['href'];
  else if (name === 'meta' && attrs['name'] === 'description') facts.description ??= content;
  else if (name === 'meta' && attrs['property'] === 'og:url') facts.canonical ??= content;
  else if (name === 'meta' && attrs['http-equiv'] === 'content-security-policy')
    facts.policy ??= content;
}

/** The facts of a page, from one walk through it. */
export function factsOf({ address, document }: Pick<BuiltPage, 'address' | 'document'>): PageFacts {
  const facts: PageFacts = {
    address,
    title: undefined,
    description: undefined,
    canonical: undefined,
    policy: undefined,
    mainHeadings: 0,
    styled: false,
    ids: [],
    links: [],
  };
  const visit = ({ childNodes }: HTMLElement) => {
    for (const child of childNodes) {
      if (!(child instanceof HTMLElement)) continue;
      note(child, facts);
      visit(child);
    }
  };
  visit(document);
  return facts;
}
