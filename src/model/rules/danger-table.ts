import { byAction, markOfWords } from '../derived/danger-signs.ts';
import { oncePer, oncePerList } from '../derived/once-per.ts';
import { wordsOf } from '../derived/readability.ts';
import type { ContentSource, Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { groupOf } from '../reading/sign-table.ts';
import { EMERGENCY_SIGNS, MOST_LINES } from '../schema/care-names.ts';
import type { DangerSign } from '../schema/danger-sign.ts';
import { errorAt, type Rule } from './rule.ts';

/** Letters of a word that tells something; shorter ones hold sentences together. */
const TELLING = 4;

/** Share of telling words in common from which two lines tell the same sign. */
const SAME_SIGN = 0.75;

/** The table of danger signs is whole: each stands on its pages, at one level, under its reviews. */
export const dangerTable: Rule = ({ content }) => [
  ...groups(content),
  ...twoLevels(content),
  ...reviews(content),
];

/** Every file of signs is a group with a title, and stands on the page of all signs, in short lists. */
function groups(content: ContentSource): Finding[] {
  const files = Map.groupBy(content.dangerSigns, ([, sign]) => groupOf(sign));
  const page = content.articles.get(EMERGENCY_SIGNS);
  const shown = new Set(
    page?.body.components
      .filter(({ name }) => name === 'DangerGroup')
      .map(({ attributes }) => attributes['name']),
  );
  return [...files].flatMap(([group, entries]) => {
    const [, first] = entries[0] ?? [];
    const at = { file: first?.file ?? '', line: 1 };
    const signs = entries.map(([name, { data }]) => ({ name, sign: data }));
    const [now, today] = [byAction(signs, 'emergency'), byAction(signs, 'urgent')];
    const long = [...now, ...today].filter((part) => part.signs.length > MOST_LINES);
    return [
      ...(content.dangerGroups.has(group)
        ? []
        : [
            errorAt(
              at,
              'danger-group',
              `The file has no title in content/danger-groups.yaml.`,
              `Add "${group}" there, with its "order" and "title".`,
            ),
          ]),
      ...(page && now.length + today.length > 0 && !shown.has(group)
        ? [
            errorAt(
              { file: page.file, line: 1 },
              'forgotten-danger-group',
              `The danger signs of "${group}" are not on the page that lists them all.`,
              `Add a section with <DangerGroup name="${group}" />.`,
            ),
          ]
        : []),
      ...long.map((part) =>
        errorAt(
          at,
          'long-danger-group',
          `The group has ${part.signs.length} signs of the action "${part.action}".`,
          `Leave at most ${MOST_LINES}: part the file in two, or join signs that belong together.`,
        ),
      ),
      ...entries.flatMap(([name, sign]) => lostSign(name, sign)),
    ];
  });
}

/** A sign that no page tells, or that a page tells in two ways. */
function lostSign(name: string, sign: Entry<DangerSign>): Finding[] {
  const { always, pages, folded } = sign.data;
  const named = [...pages, ...folded];
  const twice = always ? named : named.filter((page, at) => named.indexOf(page) < at);
  if (always || pages.length + folded.length > 0)
    return twice.map((page) =>
      errorAt(
        sign,
        'danger-sign-twice',
        `The sign "${name}" stands on ${page} twice.`,
        'Name the page once; a sign that is marked "always" needs no pages.',
      ),
    );
  return [
    errorAt(
      sign,
      'lost-danger-sign',
      `The sign "${name}" stands on no article.`,
      'Name the articles it belongs to in "pages" or "folded".',
    ),
  ];
}

/** The lines of a sign, each with the words that tell it from others. */
const tellingWords = oncePer(({ lead, lines }: DangerSign) =>
  lines.map((text) => ({
    text,
    words: new Set(
      wordsOf(`${lead ?? ''} ${text}`.toLowerCase()).filter(({ length }) => length >= TELLING),
    ),
  })),
);

/** Two signs that say the same in nearly the same words must not ask for different things. */
const twoLevels = ({ dangerSigns }: ContentSource): Finding[] =>
  unlike([...dangerSigns.values()]).map(({ line, other }) => {
    const [name = ''] = [...dangerSigns].find(([, sign]) => sign === other.sign) ?? [];
    return errorAt(
      line.sign,
      'two-levels',
      `"${line.text}" is "${line.sign.data.action}" here and "${other.sign.data.action}" in the sign "${name}".`,
      'Tell the sign once, at the more careful level.',
    );
  });

/** Pairs of lines that say the same and ask for different things. */
const unlike = oncePerList((signs: readonly Entry<DangerSign>[]) => {
  const lines = signs.flatMap((sign) => tellingWords(sign.data).map((line) => ({ sign, ...line })));
  return lines.flatMap((line, index) =>
    lines.slice(0, index).flatMap((other) => {
      if (other.sign.data.action === line.sign.data.action) return [];
      const [few, many] = [line.words.size, other.words.size].sort((a, b) => a - b);
      if ((few ?? 0) < SAME_SIGN * (many ?? 0)) return [];
      const shared = line.words.intersection(other.words).size;
      if (shared < SAME_SIGN * line.words.union(other.words).size) return [];
      return [{ line, other }];
    }),
  );
});

/** A review holds for the words that were reviewed. */
function reviews({ dangerSigns }: ContentSource): Finding[] {
  return [...dangerSigns].flatMap(([name, sign]) => {
    const last = sign.data.reviews.at(-1);
    const mark = markOfWords(sign.data);
    if (last === undefined || last.wording === mark) return [];
    return [
      errorAt(
        { file: sign.file, line: sign.lineOf(['reviews']) },
        'sign-review',
        `The words of "${name}" changed since its last review; their mark is ${mark} now.`,
        'Ask for a new review, or delete the entry.',
      ),
    ];
  });
}
