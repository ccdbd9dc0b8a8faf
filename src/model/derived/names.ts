/** Which attribute of which component names what. One table feeds the rules and the citations. */
import { namesIn, type ArticleBody, type ComponentUse } from '../reading/parse-article.ts';
import { oncePer } from './once-per.ts';

/** Kinds of content that a component can name. */
export type NamedKind =
  | 'claims'
  | 'glossary'
  | 'figures'
  | 'facts'
  | 'dangerSigns'
  | 'dangerGroups'
  | 'careLevels'
  | 'careActions';

/** Attributes of the article components that hold names, and what they name. */
const namingAttributes: Record<string, Record<string, NamedKind>> = {
  Cite: { id: 'claims' },
  EvidenceBox: { claims: 'claims' },
  Term: { id: 'glossary' },
  Figure: { id: 'figures' },
  CareCard: { level: 'careLevels' },
  Fact: { id: 'facts' },
  Sign: { id: 'dangerSigns' },
  SignsFor: { action: 'careActions' },
  DangerGroup: { name: 'dangerGroups' },
};

/** One name used in a page. */
export interface NameUse {
  kind: NamedKind;
  name: string;
  line: number;
}

/** The names that one component uses. */
export function namesUsedBy(use: ComponentUse): NameUse[] {
  return Object.entries(namingAttributes[use.name] ?? {}).flatMap(([attribute, kind]) =>
    namesIn(use.attributes[attribute]).map((name) => ({ kind, name, line: use.line })),
  );
}

/** All names used in a page, in the order they stand. */
export const namesUsedIn = oncePer(
  ({ components }: Pick<ArticleBody, 'components'>): readonly NameUse[] =>
    components.flatMap(namesUsedBy),
);

/**
 * The claims a page rests on, in the order they stand: those it cites, and those behind the
 * figures and facts it shows. Danger signs bring their own, on the page of all signs.
 */
export function claimsUsedIn(
  body: Pick<ArticleBody, 'components'>,
  content: Record<'figures' | 'facts', ReadonlyMap<string, { data: { claims: string[] } }>>,
): { id: string; line: number }[] {
  return namesUsedIn(body).flatMap(({ kind, name, line }) => {
    if (kind === 'claims') return [{ id: name, line }];
    if (kind === 'figures' || kind === 'facts')
      return (content[kind].get(name)?.data.claims ?? []).map((id) => ({ id, line }));
    return [];
  });
}
