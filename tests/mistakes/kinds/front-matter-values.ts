/** Mistakes in the values of a page's fields. */
import { another, fromAnother, kind } from '../edits.ts';
import { isArticle, isPage, type Kind } from '../mistake.ts';
import { part, value, values } from './field-values.ts';

export const frontMatterValues: Kind[] = [
  kind(
    'front matter: YAML means something else',
    isPage,
    ...values(
      ['title', 'summary'],
      [
        '*spasm',
        '&spasm',
        '!back spasm',
        'Back: a spasm',
        '"Back spasm',
        "'Back spasm",
        '- Back',
        '@back',
        '%back',
        'no',
        '~',
        '1e3',
        '| ',
        '2026-11-23',
        '[Back',
        '{Back',
        '> Back',
        '`Back`',
      ],
    ),
  ),
  kind('front matter: cut by " #"', isPage, {
    at: /(?<=^(?:summary|description): [A-Za-z].{60,}) (?=.{30,})/gm,
    by: ' #',
    part,
  }),
  kind(
    'front matter: date of another century',
    isPage,
    value('(?:written|checked)', ([date]) => date.replace('20', '19')),
    value('nextCheck', ([date]) => date.replace('20', '21')),
  ),
  kind(
    'front matter: dates in a wrong order',
    isArticle,
    value('checked', '2026-11-01', 'checked before it was written'),
    value('nextCheck', '2026-11-02', 'next check before the last'),
    value('(?:written|checked)', '2029-11-23', 'a day to come'),
  ),
  kind(
    'front matter: no date',
    isPage,
    ...values(
      ['checked', 'written', 'nextCheck'],
      ['2026-02-30', '23-11-2026', '2026-11-3', '11/23/2026', '2026-13-01', 'soon'],
    ),
  ),
  kind(
    'front matter: clinical review that never was',
    isArticle,
    ...[
      '  date: 2026-11-25\n  by: Dr A. Smith\n  role: General practitioner\n',
      '  date: 2026-11-25\n  by: reviewed by a doctor\n  role: doctor\n',
      '  date: 2031-01-01\n  by: Dr Ann Other\n  role: Orthopaedic surgeon\n',
    ].map((by) => ({
      at: /(?<=^nextCheck: .*\n)/gm,
      by: `clinicalReview:\n${by}`,
      what: by,
      part,
    })),
  ),
  ...(['title', 'summary', 'description'] as const).map((field) =>
    kind(
      `front matter: ${field} of another page`,
      isPage,
      value(field, (_, chance) =>
        fromAnother(chance, isPage, new RegExp(`(?<=^${field}: ).+`, 'gm')),
      ),
    ),
  ),
  kind('front matter: lay name of another page or twice', isArticle, {
    at: /(?<=^layNames: \[)[^,\]]+/gm,
    by: (found, chance) =>
      fromAnother(chance, isArticle, /(?<=^layNames: \[)[^,\]"]+/gm) ?? another(found, chance),
    part,
  }),
];
