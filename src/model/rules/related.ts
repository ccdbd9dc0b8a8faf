import { namesUsedIn } from '../derived/names.ts';
import { groupOf } from '../reading/sign-table.ts';
import { errorAt, type Rule } from './rule.ts';

/** What an article says of itself holds: it leads to others, and draws on the areas it names. */
export const related: Rule = ({ content }) =>
  [...content.articles.values()].flatMap(({ id, file, data, body, lineOf }) => {
    const names: readonly string[] = data.related;
    const itself = names.indexOf(id);
    const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
    const drawn = new Set(
      namesUsedIn(body).flatMap(({ kind, name }) => {
        if (kind === 'claims') return [content.claims.get(name)?.data.area];
        const claims =
          kind === 'dangerGroups'
            ? [...content.dangerSigns.values()]
                .filter((sign) => groupOf(sign) === name)
                .flatMap((sign) => sign.data.claims)
            : kind === 'figures' || kind === 'facts' || kind === 'dangerSigns'
              ? (content[kind].get(name)?.data.claims ?? [])
              : [];
        return claims.map((claim) => content.claims.get(claim)?.data.area);
      }),
    );
    const idle = data.areas.filter((area) => !drawn.has(area) && area !== 'red-flags');
    const areasTwice = data.areas.findIndex((area, at) => data.areas.indexOf(area) !== at);
    return [
      ...(itself === -1
        ? []
        : [
            errorAt(
              { file, line: lineOf(['related', itself]) },
              'related-to-itself',
              'The article is related to itself.',
              'Name another article, or leave it out.',
            ),
          ]),
      ...(twice === -1
        ? []
        : [
            errorAt(
              { file, line: lineOf(['related', twice]) },
              'related-twice',
              `"${names[twice] ?? ''}" is named twice.`,
              'Name another article, or leave it out.',
            ),
          ]),
      ...[
        ...idle,
        ...data.areas.slice(areasTwice === -1 ? data.areas.length : areasTwice, areasTwice + 1),
      ].map((area) =>
        errorAt(
          { file, line: lineOf(['areas', data.areas.lastIndexOf(area)]) },
          'idle-area',
          `No claim of the area "${area}" is cited in this article, or it is named twice.`,
          'Take the area out, or cite what it is there for.',
        ),
      ),
    ];
  });
