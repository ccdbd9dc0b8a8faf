/** What is known and where from: claims, references, and the fixed words for evidence. */
import type { Claim } from '../model/schema/claim.ts';
import type { Reference } from '../model/schema/reference.ts';
import { linkOf, shortName } from '../model/derived/citation.ts';
import { kindOfSource, strongestFirst } from '../model/derived/source-kinds.ts';
import { byName, dataOf, found, inOrder } from './collections.ts';

const [references, claims, evidenceWords, hostEntries] = await Promise.all([
  byName('references'),
  byName('claims'),
  byName('evidenceWords'),
  byName('sourceHosts'),
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

const hosts = dataOf(hostEntries);

/** The sources of a claim, those that weigh more first. */
export function referencesOf({ refs }: Claim): Reference[] {
  return strongestFirst(refs.map(reference), hosts);
}

/** What sort of source a reference is, in a few words. */
export const kindOf = (source: Reference) => kindOfSource(source, hosts);

/** A source as a page links to it: what sort it is, its short name, and its address where it has one. */
export interface ListedSource {
  kind: string;
  name: string;
  url: string | undefined;
}

/** The sources of a claim as a page lists them. */
export const sourcesOf = (from: Claim): ListedSource[] =>
  referencesOf(from).map((source) => ({
    kind: kindOf(source),
    name: shortName(source),
    url: linkOf(source),
  }));

/** Words and address of a source that a reader is sent to: "NHS: Back pain". */
export function elsewhere(id: string): { words: string; url: string } {
  const { publisher, title, URL: url } = reference(id);
  return { words: publisher ? `${publisher}: ${title}` : title, url };
}

/** The fixed word for a direction or a certainty. */
export const evidenceWord = (id: string) => found(evidenceWords.get(id), 'evidence word', id).data;

/** All fixed words for evidence, in their order. */
export const allEvidenceWords = () => inOrder(evidenceWords.values());
