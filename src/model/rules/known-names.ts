import type { Finding } from '../finding.ts';
import { closest } from '../reading/shape.ts';
import { namesUsedIn, type NamedKind } from './names.ts';
import { allPages, errorAt, type Rule, type RuleContext } from './rule.ts';

const kinds: Record<NamedKind | 'references' | 'articles', { one: string; where: string }> = {
  references: { one: 'reference', where: 'content/references.json' },
  claims: { one: 'claim', where: 'content/claims.json' },
  glossary: { one: 'glossary term', where: 'content/glossary.yaml' },
  figures: { one: 'figure', where: 'content/figures.yaml' },
  warningSigns: { one: 'warning sign', where: 'content/warning-signs.yaml' },
  careLevels: { one: 'care level', where: 'content/care-levels.yaml' },
  articles: { one: 'article', where: 'the content folder' },
};

function unknownName(
  { content }: RuleContext,
  place: { file: string; line: number },
  kind: keyof typeof kinds,
  name: string,
): Finding[] {
  const known = content[kind] as ReadonlyMap<string, unknown>;
  if (known.has(name)) return [];
  const { one, where } = kinds[kind];
  const meant = closest(name, known.keys());
  return [
    errorAt(
      place,
      `unknown-${one.replace(' ', '-')}`,
      `There is no ${one} "${name}" in ${where}.`,
      meant ? `Did you mean "${meant}"?` : `Use a name that is there, or add "${name}" to it.`,
    ),
  ];
}

/** Everything that is named exists: references, claims, terms, figures, signs, articles. */
export const knownNames: Rule = (context) => {
  const { content } = context;
  const inPages = allPages(content).flatMap((page) =>
    namesUsedIn(page.body).flatMap(({ kind, name, line }) =>
      unknownName(context, { file: page.file, line }, kind, name),
    ),
  );
  const related = [...content.articles.values()].flatMap((article) =>
    article.data.related.flatMap((name, index) =>
      unknownName(
        context,
        { file: article.file, line: article.lineOf(['related', index]) },
        'articles',
        name,
      ),
    ),
  );
  const inClaims = [...content.claims.values()].flatMap((claim) =>
    claim.data.refs.flatMap((name) => unknownName(context, claim, 'references', name)),
  );
  const inData = [...content.figures.values(), ...content.warningSigns.values()].flatMap((entry) =>
    entry.data.claims.flatMap((name) => unknownName(context, entry, 'claims', name)),
  );
  return [...inPages, ...related, ...inClaims, ...inData];
};
