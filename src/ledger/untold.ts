/** Changes of what keeps readers safe that no page tells yet. */
import type { ContentSource } from '../model/reading/content-source.ts';
import type { ChangedFile } from './compare-files.ts';
import type { Difference } from './differences.ts';
import { keepsSafe, reasonPage } from './protects.ts';

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

/** A protection that is less than it was: something is gone from it, or it asks for another action. */
const isLess = (file: string, { how, text, replaces = [] }: Difference) =>
  keepsSafe(file) &&
  (how === 'gone' ||
    replaces.length > 0 ||
    /^["']?(?:action|level|always|number)["']?:/.test(text));

/** Pages with an entry of the change log that nobody has recorded yet: a reason given for this change. */
const pagesWithNewReason = (changed: readonly ChangedFile[]) =>
  new Set(
    changed
      .filter(({ differences }) =>
        differences.some(({ how, text }) => how !== 'gone' && /\bwhat: /.test(text)),
      )
      .map(({ file }) => file),
  );

/**
 * @param changed what is to be recorded
 * @param day YYYY-MM-DD; the day under which the page must tell it
 * @param all everything that changed, change logs among it
 */
export function untoldChanges(
  changed: readonly ChangedFile[],
  content: Pick<ContentSource, 'articles'>,
  day: string,
  all: readonly ChangedFile[] = changed,
): Untold[] {
  const tells = changeLogs(content);
  const toldAnew = pagesWithNewReason(all);
  return changed.flatMap(({ file, how, differences }) => {
    const owes = (words: string, less: boolean): Untold[] => {
      const page = reasonPage(file, words);
      if (page === undefined || (tells(page, day) && (!less || toldAnew.has(page)))) return [];
      return [{ page, file, words }];
    };
    if (how === 'gone' && keepsSafe(file)) return owes(file, true);
    if (how !== 'changed') return [];
    return differences.flatMap((difference) =>
      owes(
        difference.how === 'gone' ? difference.label : difference.text,
        isLess(file, difference),
      ),
    );
  });
}
