import { EMERGENCY_SIGNS } from '../schema/care-names.ts';
import { missingDeckOrSituation, missingPlaces } from './places.ts';
import { errorAt, type Rule } from './rule.ts';

const FILE = 'content/offline.yaml';

/** What nobody may be without when there is no connection: home, "What now?" and the page of all danger signs. */
const ALWAYS = ['home', 'now', EMERGENCY_SIGNS];

/** Pages that are kept on devices exist, each is named once, and what keeps readers safe is among them. */
export const keptOffline: Rule = (context) => {
  const entries = [...context.content.keptOffline.values()];
  const named = entries.flatMap((entry) =>
    entry.data.pages.map((page, at) => ({ entry, page, path: ['pages', at] })),
  );
  const names = named.map(({ page }) => page);
  const missing = ALWAYS.filter((page) => !names.includes(page)).map((page) =>
    errorAt(
      { file: FILE, line: 1 },
      'not-kept-offline',
      `"${page}" is not kept on devices.`,
      'Name it in "pages" of an entry: it must open without a connection.',
    ),
  );
  return [
    ...missing,
    ...named.flatMap(({ entry, page, path }, index) => {
      if (names.indexOf(page) < index)
        return [
          errorAt(
            { file: entry.file, line: entry.lineOf(path) },
            'kept-twice',
            `"${page}" is named twice.`,
            'Take it out of one entry.',
          ),
        ];
      if (page === 'home' || page === 'now') return [];
      return /^(?:cards|leaflets|for)\//.test(page)
        ? missingDeckOrSituation(context, entry, path, page, 'unknown-in-offline')
        : missingPlaces(context, entry, 'pages', [page], 'unknown-in-offline');
    }),
  ];
};
