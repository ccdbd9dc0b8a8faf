/** What sort of source a reference is, as readers are told, and which sorts weigh more. */
import type { Reference } from '../schema/reference.ts';
import type { SourceHost } from '../schema/source-host.ts';

/** What is known of hosts, by the end of their names. */
export type KnownHosts = ReadonlyMap<string, SourceHost>;

/** What is known of the host of an address: the longest name that fits says it. */
export function hostOf(address: string, hosts: KnownHosts): SourceHost | undefined {
  const labels = new URL(address).hostname.replace(/\.$/, '').split('.');
  const names = labels.map((_, from) => labels.slice(from).join('.'));
  const known = names.find((name) => hosts.has(name));
  return known === undefined ? undefined : hosts.get(known);
}

/** The words for originals, and for what only retells or copies them. The order is that of their weight. */
const words: Record<Reference['kind'], [original: string, secondHand: string]> = {
  guideline: ['Guideline', 'Summary of a guideline'],
  'systematic-review': ['Review of studies', 'Summary of a review'],
  rct: ['Trial', 'Summary of a trial'],
  cohort: ['Study', 'Summary of a study'],
  abstract: ['Conference abstract', 'Conference abstract'],
  review: ['Overview', 'Overview'],
  'patient-page': ['Page for patients', 'Copy of a page'],
  other: ['Other', 'News or summary'],
};
const order = Object.keys(words);

/** Whether a source is the original of a page for patients by a health service, a regulator or a government. */
export const isOfficialPage = ({ kind, tier, copy, URL: address }: Reference, hosts: KnownHosts) =>
  kind === 'patient-page' &&
  tier === 'primary' &&
  !copy &&
  hostOf(address, hosts)?.kind === 'official';

/** What sort of source it is, in a few words for readers. A copy is called one. */
export function kindOfSource(reference: Reference, hosts: KnownHosts): string {
  if (isOfficialPage(reference, hosts)) return 'Official page';
  const { kind, tier, copy } = reference;
  const [original, secondHand] = words[kind];
  if (tier === 'secondary') return secondHand;
  if (!copy) return original;
  return kind === 'patient-page' ? words[kind][1] : `${original}, a copy`;
}

/** The same references, those that weigh more first: originals by kind, then what retells them. */
export function strongestFirst(references: readonly Reference[], hosts: KnownHosts): Reference[] {
  const weight = (reference: Reference) =>
    (reference.tier === 'secondary' ? order.length : 0) +
    order.indexOf(reference.kind) +
    (isOfficialPage(reference, hosts) ? -0.5 : 0) +
    (reference.copy ? 0.25 : 0);
  return [...references].sort((a, b) => weight(a) - weight(b));
}
