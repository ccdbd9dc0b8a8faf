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

/** Whether the change log of a page, by its file, has an entry of a day. */
export function changeLogs({
  articles,
}: Pick<ContentSource, 'articles'>): (page: string, day: string) => boolean {
  const days = new Set(
    [...articles.values()].flatMap(({ file, data }) =>
      data.changes.map(({ date }) => `${file} ${date}`),
    ),
  );
  return (page, day) => days.has(`${page} ${day}`);
}

/**
 * @param day YYYY-MM-DD; the day under which the page must tell it
 */
export function untoldChanges(
  changed: readonly ChangedFile[],
  content: Pick<ContentSource, 'articles'>,
  day: string,
): Untold[] {
  const tells = changeLogs(content);
  return changed
    .filter(({ how }) => how === 'changed')
    .flatMap(({ file, differences }) =>
      differences.flatMap(({ how, label, text }) => {
        const words = how === 'gone' ? label : text;
        const page = reasonPage(file, words);
        return page === undefined || tells(page, day) ? [] : [{ page, file, words }];
      }),
    );
}
