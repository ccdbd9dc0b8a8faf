import { SITUATIONS } from '../../register/situation-pages.ts';
import { didYouMean } from '../reading/shape.ts';
import { panelsOf } from './pictures.ts';
import { missingDeckOrSituation, missingPlaces } from './places.ts';
import { errorAt, type Rule } from './rule.ts';

/** Everything that home names is there: articles, sections, a panel, a fact. */
export const home: Rule = (context) => {
  const { homeParts, facts } = context.content;
  const panels = panelsOf(context.content);
  return [...homeParts.values()].flatMap((entry) => {
    const { links, picture, fact } = entry.data;
    const missing = (field: string, what: string, name: string, known: Iterable<string>) =>
      errorAt(
        { file: entry.file, line: entry.lineOf([field]) },
        'unknown-on-home',
        `There is no ${what} "${name}".`,
        didYouMean(name, known, 'Name one that is there, or leave it out.'),
      );
    return [
      ...links.flatMap(({ to }, at) => {
        const path = ['links', at, 'to'];
        return to.startsWith(`${SITUATIONS}/`)
          ? missingDeckOrSituation(context, entry, path, to, 'unknown-on-home')
          : missingPlaces(context, entry, path, [to], 'unknown-on-home');
      }),
      ...(picture === undefined || panels.includes(picture)
        ? []
        : [missing('picture', 'panel', picture, panels)]),
      ...(fact === undefined || facts.has(fact)
        ? []
        : [missing('fact', 'fact', fact, facts.keys())]),
    ];
  });
};
