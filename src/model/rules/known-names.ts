import type { Finding } from '../reading/finding.ts';
import { didYouMean } from '../reading/shape.ts';
import { namesUsedIn, type NamedKind } from '../derived/names.ts';
import { missingPlaces } from './places.ts';
import { allPages, errorAt, type Rule, type RuleContext } from './rule.ts';

const kinds: Record<
  NamedKind | 'people' | 'references' | 'articles',
  { one: string; where: string }
> = {
  references: { one: 'reference', where: 'content/references.json' },
  claims: { one: 'claim', where: 'content/claims.json' },
  glossary: { one: 'glossary term', where: 'content/glossary.yaml' },
  figures: { one: 'figure', where: 'content/figures.yaml' },
  facts: { one: 'fact', where: 'content/facts.yaml' },
  dangerSigns: { one: 'danger sign', where: 'content/danger-signs/' },
  dangerGroups: { one: 'danger group', where: 'content/danger-groups.yaml' },
  people: { one: 'kind of people', where: 'content/people.yaml' },
  careActions: { one: 'care action', where: 'content/care-actions.yaml' },
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
  return [
    errorAt(
      place,
      `unknown-${one.replaceAll(' ', '-')}`,
      `There is no ${one} "${name}" in ${where}.`,
      name.endsWith(',') && known.has(name.slice(0, -1))
        ? 'Write blanks between names here, and no commas.'
        : didYouMean(name, known.keys(), `Use a name that is there, or add "${name}" to it.`),
    ),
  ];
}

/** The findings for a list of names in a data file or in front matter. */
function unknownInList(
  context: RuleContext,
  entry: { file: string; lineOf: (path: readonly PropertyKey[]) => number },
  field: string | readonly PropertyKey[],
  kind: keyof typeof kinds,
  names: readonly string[],
): Finding[] {
  return names.flatMap((name, index) => {
    const place = {
      file: entry.file,
      get line() {
        return entry.lineOf([field, index].flat());
      },
    };
    return unknownName(context, place, kind, name);
  });
}

/** Everything that is named exists: references, claims, terms, figures, signs, articles. */
export const knownNames: Rule = (context) => {
  const { content } = context;
  return [
    ...allPages(content).flatMap(({ file, body }) =>
      namesUsedIn(body).flatMap(({ kind, name, line }) =>
        unknownName(context, { file, line }, kind, name),
      ),
    ),
    ...[...content.articles.values()].flatMap((article) =>
      unknownInList(context, article, 'related', 'articles', article.data.related),
    ),
    ...[...content.careLevels.values()].flatMap((level) =>
      level.data.before
        ? missingPlaces(context, level, ['before', 'to'], [level.data.before.to], 'unknown-in-care')
        : [],
    ),
    ...[...content.claims.values(), ...content.emergencyNumbers.values()].flatMap((entry) =>
      unknownInList(context, entry, 'refs', 'references', entry.data.refs),
    ),
    ...[
      ...content.figures.values(),
      ...content.dangerSigns.values(),
      ...content.facts.values(),
    ].flatMap((entry) => unknownInList(context, entry, 'claims', 'claims', entry.data.claims)),
    ...[...content.guideEnds.values()].flatMap((end) =>
      end.data.steps.flatMap(({ claims }, step) =>
        unknownInList(context, end, ['steps', step, 'claims'], 'claims', claims),
      ),
    ),
    ...[...content.boards.values()].flatMap((board) =>
      board.data.rows.flatMap(({ claim, also }, row) => [
        ...unknownInList(context, board, ['rows', row, 'claim'], 'claims', [claim]),
        ...unknownInList(context, board, ['rows', row, 'also'], 'claims', also),
      ]),
    ),
    ...[...content.decks.values()].flatMap((deck) => [
      ...unknownName(
        context,
        { file: deck.file, line: deck.lineOf(['about']) },
        'articles',
        deck.data.about,
      ),
      ...deck.data.cards.flatMap(({ claims }, card) =>
        unknownInList(context, deck, ['cards', card, 'claims'], 'claims', claims),
      ),
    ]),
    ...[...content.situations.values()].flatMap((situation) => [
      ...unknownName(
        context,
        { file: situation.file, line: situation.lineOf(['about']) },
        'articles',
        situation.data.about,
      ),
      ...unknownInList(context, situation, 'signs', 'dangerSigns', situation.data.signs),
      ...(['steps', 'different'] as const).flatMap((list) =>
        situation.data[list].flatMap(({ claims }, at) =>
          unknownInList(context, situation, [list, at, 'claims'], 'claims', claims),
        ),
      ),
    ]),
    ...[...content.facts.values()].flatMap((fact) =>
      unknownInList(context, fact, 'settles', 'claims', fact.data.settles),
    ),
    ...[...content.dangerSigns.values()].flatMap((sign) => [
      ...unknownInList(context, sign, 'who', 'people', sign.data.who),
      ...unknownInList(context, sign, 'pages', 'articles', sign.data.pages),
      ...unknownInList(context, sign, 'folded', 'articles', sign.data.folded),
    ]),
  ];
};
