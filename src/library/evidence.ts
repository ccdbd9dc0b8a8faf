/** What is known and where from: claims, references, and the fixed words for evidence. */
import type { Claim } from '../model/schema/claim.ts';
import type { Reference } from '../model/schema/reference.ts';
import { byName, found, inOrder } from './collections.ts';

const [references, claims, evidenceWords] = await Promise.all([
  byName('references'),
  byName('claims'),
  byName('evidenceWords'),
]);

/** Every claim, in the order of its file. */
export const everyClaim = (): Claim[] => [...claims.values()].map(({ data }) => data);

/** The reference of a name. */
export function reference(id: string): Reference {
  return found(references.get(id), 'reference', id).data;
}

/** The claim of a name. */
export function claim(id: string): Claim {
  return found(claims.get(id), 'claim', id).data;
}

/** The sources of a claim. */
export function referencesOf({ refs }: Claim): Reference[] {
  return refs.map(reference);
}

/** The fixed word for a direction or a certainty. */
export const evidenceWord = (id: string) => found(evidenceWords.get(id), 'evidence word', id).data;

/** All fixed words for evidence, in their order. */
export const allEvidenceWords = () => inOrder(evidenceWords.values());
