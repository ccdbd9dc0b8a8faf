/** What the pieces of content name: the claims a line cites, the references a claim has. */
import type { ContentSource } from '../model/reading/content-source.ts';
import { namesIn } from '../model/reading/parse-article.ts';

/** The claims a line of a page names, facts and evidence boxes among them. */
export function claimsNamed(text: string, { facts }: Pick<ContentSource, 'facts'>): string[] {
  const named = [
    ...[...text.matchAll(/<Cite id="([^"]+)"/g)].flatMap(([, ids]) => namesIn(ids)),
    ...[...text.matchAll(/claims="([^"]+)"/g)].flatMap(([, ids]) => namesIn(ids)),
    ...[...text.matchAll(/<Fact id="([^"]+)"/g)].flatMap(
      ([, id = '']) => facts.get(id)?.data.claims ?? [],
    ),
  ];
  return [...new Set(named)];
}

/** A claim and its references, as one reads them beside a sentence. */
export function sourcesOf(id: string, { claims, references }: ContentSource): string[] {
  const claim = claims.get(id)?.data;
  if (!claim) return [`${id}: there is no such claim`];
  const { direction, strength, caveat, refs } = claim;
  return [
    `${id} (${[direction, strength].filter(Boolean).join(', ')}): ${claim.claim}`,
    ...(caveat === undefined ? [] : [`    but: ${caveat}`]),
    ...refs.map((ref) => {
      const reference = references.get(ref)?.data;
      return `    ${ref}: ${reference?.title ?? ''}${reference?.note ? ` — ${reference.note}` : ''}`;
    }),
  ];
}
