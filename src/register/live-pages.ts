/** The pages and sections that stand today, as the register of published sections names them. */
import type { ContentSource } from '../model/reading/content-source.ts';
import { situationPage } from './situation-pages.ts';
import { BY_NAME, regionPage, regionTitle, WHERE, WHERE_TITLE } from './where-pages.ts';

/** A page with the sections that it shows today. */
export interface LivePage {
  /** `causes/muscle-strain`. */
  id: string;
  title: string;
  /** Day the page was first published, where it names one; of a page about the site, the day it was checked. */
  written?: string;
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

/** A page for one kind of reader is shared as a whole. */
const situationPages = ({ situations }: ContentSource): LocatedPage[] =>
  [...situations].map(([name, { file, line, data }]) => ({
    id: situationPage(name),
    file,
    line,
    title: data.title,
    written: data.written,
    sections: [],
  }));

/** Every article, about page and deck with its sections of all levels, in the order they stand; then for whom, and where it hurts. */
export function livePages(content: ContentSource): LocatedPage[] {
  const { articles, about } = content;
  const pages = [
    ...[...articles.values()].map((page) => ({ page, written: page.data.written })),
    ...[...about.values()].map((page) => ({ page, written: page.data.checked })),
  ];
  const texts = pages.map(({ page: { id, file, lineOf, data, body }, written }) => ({
    id,
    file,
    line: lineOf(['title']),
    title: data.title,
    written,
    sections: body.headings.flatMap((heading) =>
      heading.id === undefined ? [] : [{ id: heading.id, title: heading.text, line: heading.line }],
    ),
  }));
  return [...texts, ...deckPages(content), ...situationPages(content), ...wherePages(content)];
}

/** Where it hurts: the list of parts, and the page of each. */
export function wherePages({ regions }: ContentSource): LocatedPage[] {
  const parts = [...regions].map(([name, { file, line, data }]) => ({ name, file, line, data }));
  const [first] = parts;
  if (!first) return [];
  const { file, line } = first;
  return [
    {
      id: WHERE,
      title: WHERE_TITLE,
      file,
      line,
      sections: [
        ...parts.map((part) => ({ id: part.name, title: part.data.name, line: part.line })),
        { ...BY_NAME, line },
      ],
    },
    ...parts.map((part) => ({
      id: regionPage(part.name),
      title: regionTitle(part.data.name),
      file: part.file,
      line: part.line,
      sections: [],
    })),
  ];
}
