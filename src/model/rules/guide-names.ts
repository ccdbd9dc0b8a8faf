import type { ContentSource, Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { didYouMean } from '../reading/shape.ts';
import { panelsOf } from './pictures.ts';
import { missingPlaces } from './places.ts';
import { errorAt, type Rule } from './rule.ts';

/** Everything that a page of "What now?" names is there: pages, signs, panels, articles and sections. */
export const guideNames: Rule = (context) => [
  ...sameNames(context.content),
  ...unknownNames(context.content),
  ...missingNext(context),
];

/** Every answer leads somewhere, and every sign and picture that is named exists. */
function unknownNames(content: ContentSource) {
  const { guideQuestions, guideEnds, dangerSigns } = content;
  const pages = [...guideQuestions.keys(), ...guideEnds.keys()];
  const panels = panelsOf(content);
  const check = (
    entry: Entry<unknown>,
    path: readonly PropertyKey[],
    what: string,
    name: string | undefined,
    known: readonly string[],
  ): Finding[] =>
    name === undefined || known.includes(name)
      ? []
      : [
          errorAt(
            { file: entry.file, line: entry.lineOf(path) },
            'unknown-in-guide',
            `There is no ${what} "${name}".`,
            didYouMean(name, known, 'Use a name that is there.'),
          ),
        ];
  const signs = [...dangerSigns.keys()];
  return [
    ...[...guideQuestions.values()].flatMap((entry) => [
      ...entry.data.glance.flatMap((name, at) =>
        check(entry, ['glance', at], 'danger sign', name, signs),
      ),
      ...entry.data.answers.flatMap(({ to, picture, signs: named }, at) => [
        ...check(entry, ['answers', at, 'to'], 'question or end', to, pages),
        ...check(entry, ['answers', at, 'picture'], 'panel', picture, panels),
        ...named.flatMap((name) =>
          check(entry, ['answers', at, 'signs'], 'danger sign', name, signs),
        ),
      ]),
    ]),
    ...[...guideEnds.values()].flatMap((entry) => [
      ...entry.data.signs.flatMap((name, at) =>
        check(entry, ['signs', at], 'danger sign', name, signs),
      ),
      ...entry.data.steps.flatMap(({ picture }, at) =>
        check(entry, ['steps', at, 'picture'], 'panel', picture, panels),
      ),
      ...check(entry, ['first', 'to'], 'question or end', entry.data.first?.to, pages),
      ...entry.data.next.flatMap(({ to }, at) =>
        to.includes('/') ? [] : check(entry, ['next', at, 'to'], 'question or end', to, pages),
      ),
    ]),
  ];
}

/** Articles and sections that an end leads to are there. */
const missingNext: Rule = (context) =>
  [...context.content.guideEnds.values()].flatMap((entry) => [
    ...entry.data.next.flatMap(({ to }, at) =>
      to.includes('/')
        ? missingPlaces(context, entry, ['next', at, 'to'], [to], 'unknown-in-guide')
        : [],
    ),
    ...(entry.data.from === undefined
      ? []
      : missingPlaces(context, entry, 'from', [entry.data.from], 'unknown-in-guide')),
  ]);

/** A page has one name. */
const sameNames = ({ guideQuestions, guideEnds }: ContentSource): Finding[] =>
  [...guideEnds]
    .filter(([name]) => guideQuestions.has(name))
    .map(([name, end]) =>
      errorAt(
        end,
        'same-name-in-guide',
        `"${name}" is a question and an end: two pages at one address.`,
        'Give one of them another name.',
      ),
    );
