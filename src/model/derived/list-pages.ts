/** On which page a claim or a source stands. */
import type { Claim } from '../schema/claim.ts';
import type { EvidencePage } from '../schema/evidence-page.ts';
import type { Reference } from '../schema/reference.ts';
import type { SourcePage } from '../schema/source-page.ts';
import { DIGITS, letterOf } from './letters.ts';

/** Whether a page has the claims of a topic. */
export const holdsClaim = ({ topics }: EvidencePage, { topic }: Pick<Claim, 'topic'>) =>
  topics.includes(topic);

/** Whether a page has the sources of a kind and a first letter; figures stand with A. */
export function holdsSource(
  { kinds, letters }: SourcePage,
  { kind, title }: Pick<Reference, 'kind' | 'title'>,
): boolean {
  const [from = '', to = ''] = letters.split('-');
  const first = letterOf(title);
  const letter = first === DIGITS ? 'A' : first;
  return kinds.includes(kind) && from <= letter && letter <= to;
}

/** Id of a claim, on its page and on the page of all topics. */
export const claimFragment = (id: string) => `claim-${id}`;

/** Id of a source, on its page and on the page of all kinds. */
export const sourceFragment = (id: string) => `ref-${id}`;
