/** What the markers of a page stand for: its claims, in the order of its text. */
import { namesUsedBy } from './names.ts';
import { namesIn, type ArticleBody } from '../reading/parse-article.ts';

/** What one marker stands for: the claims behind a sentence. */
export interface CitedClaims {
  /** The number readers see. */
  number: number;
  /** Ids of the claims, in the order they were named. */
  claims: readonly string[];
  /** Id of the section in which it is first needed; undefined above the first. */
  section: string | undefined;
}

type Claiming = ReadonlyMap<string, { data: { claims: string[] } }>;

/** The sets of claims that a page cites, in the order of its text, each once. */
export function citedClaims(
  body: ArticleBody,
  content: Record<'figures' | 'facts', Claiming>,
): CitedClaims[] {
  const sections = body.headings.filter(({ depth }) => depth === 2);
  const found = new Map<string, CitedClaims>();
  for (const use of body.components) {
    for (const claims of setsOf(use)) {
      const key = keyOf(claims);
      if (claims.length === 0 || found.has(key)) continue;
      const section = sections.findLast(({ line }) => line <= use.line)?.id;
      found.set(key, { number: found.size + 1, claims, section });
    }
  }
  return [...found.values()];

  function setsOf(use: ArticleBody['components'][number]): string[][] {
    // A box cites its claims one by one, a sentence all that stand behind it.
    if (use.name === 'EvidenceBox') return namesIn(use.attributes['claims']).map((id) => [id]);
    if (use.name === 'Cite') return [namesIn(use.attributes['id'])];
    return namesUsedBy(use).flatMap(({ kind, name }) =>
      kind === 'figures' || kind === 'facts' ? [content[kind].get(name)?.data.claims ?? []] : [],
    );
  }
}

/** The same claims in another order are the same to a reader. */
const keyOf = (claims: readonly string[]) => claims.toSorted().join(' ');

/** The marker of some claims. */
export const citedAs = (cited: readonly CitedClaims[], claims: readonly string[]) =>
  cited.find((each) => keyOf(each.claims) === keyOf(claims));
