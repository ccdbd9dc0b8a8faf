import { linkOf } from '../derived/citation.ts';
import { claimsUsedIn } from '../derived/names.ts';
import { isOfficialPage } from '../derived/source-kinds.ts';
import type { Reference } from '../schema/reference.ts';
import { errorAt, type Rule } from './rule.ts';

/** Whoever reads on elsewhere reads an original that the article rests on: an official page or a guideline. */
export const elsewhere: Rule = ({ content }) => {
  const hosts = new Map([...content.sourceHosts].map(([name, { data }]) => [name, data]));
  const fits = (source: Reference) =>
    linkOf(source) !== undefined &&
    (isOfficialPage(source, hosts) ||
      (source.kind === 'guideline' && source.tier === 'primary' && !source.copy));
  return [...content.articles.values()].flatMap(({ file, data, body, lineOf }) => {
    const name = data.elsewhere;
    if (name === undefined) return [];
    const place = { file, line: lineOf(['elsewhere']) };
    const cited = new Set<string>(
      claimsUsedIn(body, content).flatMap(({ id }) => content.claims.get(id)?.data.refs ?? []),
    );
    if (!cited.has(name))
      return [
        errorAt(
          place,
          'elsewhere-not-cited',
          `No claim of the article rests on "${name}".`,
          'Name a source that the article cites.',
        ),
      ];
    const source = content.references.get(name)?.data;
    if (!source || fits(source)) return [];
    return [
      errorAt(
        place,
        'elsewhere-not-official',
        `"${name}" is no original of an official page or a guideline that can be linked to.`,
        'Name another source of the article, or leave the line out.',
      ),
    ];
  });
};
