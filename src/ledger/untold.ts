/** Changes of what keeps readers safe that no page tells yet. */
import type { ContentSource } from '../model/reading/content-source.ts';
import type { ChangedFile } from './compare-files.ts';
import { reasonPage } from './protects.ts';

/** A page that owes its readers a reason, and for what. */
export interface Untold {
  page: string;
  file: string;
  words: string;
}

/**
 * @param day YYYY-MM-DD; the day under which the page must tell it
 */
export function untoldChanges(
  changed: readonly ChangedFile[],
  { articles }: Pick<ContentSource, 'articles'>,
  day: string,
): Untold[] {
  const told = new Set(
    [...articles.values()]
      .filter(({ data }) => data.changes.some(({ date }) => date === day))
      .map(({ file }) => file),
  );
  return changed
    .filter(({ how }) => how === 'changed')
    .flatMap(({ file, differences }) =>
      differences.flatMap(({ how, label, text }) => {
        const words = how === 'gone' ? label : text;
        const page = reasonPage(file, words);
        return page === undefined || told.has(page) ? [] : [{ page, file, words }];
      }),
    );
}
