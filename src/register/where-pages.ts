/** "Where it hurts" as the register knows it: its list is a page with a section a part, each part a page. */
import type { ContentSource } from '../model/reading/content-source.ts';
import type { LocatedPage } from './live-pages.ts';

/** Name of the list in the register: its address without slashes. */
export const WHERE = 'where';

/** Its title. */
export const WHERE_TITLE = 'Where does it hurt?';

/** The section of the list for those who look for something else than a part of the body. */
export const BY_NAME = { id: 'by-name', title: 'Looking for something else?' };

/** Name of a part's page in the register. */
export const regionPage = (name: string) => `${WHERE}/${name}`;

/** Title of a part's page. */
export const regionTitle = (name: string) => `${name}: what is it like?`;

/** The list and the page of each part, as they stand today. */
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
