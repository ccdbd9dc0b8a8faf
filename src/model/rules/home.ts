import { SITUATIONS } from '../../register/situation-pages.ts';
import type { Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { didYouMean } from '../reading/shape.ts';
import type { HomePart } from '../schema/home.ts';
import { panelsOf } from './pictures.ts';
import { missingDeckOrSituation, missingPlaces } from './places.ts';
import { errorAt, type Rule } from './rule.ts';

/** Parts that home has once, in this order at its top: what to do, and the danger signs. */
const FIRST = ['start', 'danger'] as const;
/** Parts that home has once, wherever. */
const ONCE = [...FIRST, 'where', 'decks'] as const;

/** Home begins with what to do and with danger, and everything that it names is there. */
export const home: Rule = (context) => {
  const parts = [...context.content.homeParts.values()].sort((a, b) => a.data.order - b.data.order);
  const panels = panelsOf(context.content);
  const { facts } = context.content;
  return [
    ...ONCE.flatMap((kind) => once(kind, parts)),
    ...FIRST.flatMap((kind, at) => inPlace(kind, at, parts)),
    ...parts.flatMap((entry) => {
      const { data } = entry;
      const missing = (field: string, what: string, name: string, known: Iterable<string>) =>
        errorAt(
          { file: entry.file, line: entry.lineOf([field]) },
          'unknown-on-home',
          `There is no ${what} "${name}".`,
          didYouMean(name, known, 'Name one that is there.'),
        );
      return [
        ...('links' in data ? data.links : []).flatMap(({ to }, at) => {
          const path = ['links', at, 'to'];
          return to.startsWith(`${SITUATIONS}/`)
            ? missingDeckOrSituation(context, entry, path, to, 'unknown-on-home')
            : missingPlaces(context, entry, path, [to], 'unknown-on-home');
        }),
        ...(data.kind === 'start' && !panels.includes(data.picture)
          ? [missing('picture', 'panel', data.picture, panels)]
          : []),
        ...(data.kind === 'fact' && !facts.has(data.fact)
          ? [missing('fact', 'fact', data.fact, facts.keys())]
          : []),
      ];
    }),
  ];
};

function once(kind: HomePart['kind'], parts: readonly Entry<HomePart>[]): Finding[] {
  const found = parts.filter(({ data }) => data.kind === kind);
  const [first, second] = found;
  if (first && !second) return [];
  return [
    errorAt(
      second ?? { file: 'content/home.yaml', line: 1 },
      'parts-of-home',
      first
        ? `Home has two parts of the kind "${kind}".`
        : `Home has no part of the kind "${kind}".`,
      'Give it one.',
    ),
  ];
}

function inPlace(kind: HomePart['kind'], at: number, parts: readonly Entry<HomePart>[]): Finding[] {
  const part = parts.find(({ data }) => data.kind === kind);
  if (!part || parts[at] === part) return [];
  return [
    errorAt(
      { file: part.file, line: part.lineOf(['order']) },
      'parts-of-home',
      `The part "${kind}" of home is not number ${at + 1}.`,
      `Home begins with: ${FIRST.join(', ')}.`,
    ),
  ];
}
