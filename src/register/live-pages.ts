/** The pages and sections that stand today, as the register of published sections names them. */
import type { ContentSource } from '../model/reading/content-source.ts';

/** A page with the sections that it shows today. */
export interface LivePage {
  /** `causes/muscle-strain`. */
  id: string;
  title: string;
  /** Day the page was first published; of a page about the site, the day it was checked. */
  written: string;
  sections: { id: string; title: string }[];
}

/** A page that knows its file, and the lines on which it and its sections begin. */
export interface LocatedPage extends LivePage {
  file: string;
  line: number;
  sections: { id: string; title: string; line: number }[];
}

/** A deck is a page, and its cards are its sections: people have links to each. */
const deckPages = ({ decks }: ContentSource): LocatedPage[] =>
  [...decks].map(([name, { file, line, lineOf, data }]) => ({
    id: `cards/${name}`,
    file,
    line,
    title: data.title,
    written: data.written,
    sections: data.cards.map((card, at) => ({
      id: card.name,
      title: card.heading,
      line: lineOf(['cards', at]),
    })),
  }));

/** Every article, about page and deck with its sections of all levels, in the order they stand. */
export function livePages(content: ContentSource): LocatedPage[] {
  const { articles, about } = content;
  const pages = [
    ...[...articles.values()].map((page) => ({ page, written: page.data.written })),
    ...[...about.values()].map((page) => ({ page, written: page.data.checked })),
  ];
  const texts = pages.map(({ page: { id, file, line, data, body }, written }) => ({
    id,
    file,
    line,
    title: data.title,
    written,
    sections: body.headings.flatMap((heading) =>
      heading.id === undefined ? [] : [{ id: heading.id, title: heading.text, line: heading.line }],
    ),
  }));
  return [...texts, ...deckPages(content)];
}
