/** What a line rests on, in words: each claim with the caveat that belongs to it. */
import { claimsNamed } from '../../ledger/rests-on.ts';
import type { ContentSource } from '../reading/content-source.ts';

/** Words of a line that are enough to know it by. */
const QUOTED = 160;

/** Of a line and its claims more is read, for they are compared. */
export const CLAIM = 260;

export const quote = (text: string, most = QUOTED) =>
  `“${text.length > most ? `${text.slice(0, most)} …` : text}”`;

/** A claim and its caveat. */
function claimInWords(id: string, { claims }: ContentSource): string[] {
  const claim = claims.get(id)?.data;
  if (claim === undefined) return [];
  const caveat = claim.caveat === undefined ? '' : `, but: ${quote(claim.caveat, CLAIM)}`;
  return [`${id}: ${quote(claim.claim, CLAIM)}${caveat}`];
}

/** The claims that some text names, with their words. */
const claimsIn = (text: string, content: ContentSource) =>
  claimsNamed(text, content).flatMap((id) => claimInWords(id, content));

const CITED = /([^]*?)((?:<Cite id="[^"]*" ?\/>)+)/g;

const wordsOf = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/^\s*(?:- |\d+\. )?/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What the claims of a text say; nothing where it names none. */
export function restsOn(text: string, content: ContentSource): string {
  const claims = claimsIn(text, content);
  return claims.length === 0 ? '' : ` It rests on ${claims.join('; ')}.`;
}

/** Some words beside the claims of their citations, on a line of their own. */
export function besideClaims(
  words: string,
  cites: string,
  content: ContentSource,
  told = new Set<string>(),
): string {
  const ids = claimsNamed(cites, content);
  const claims = ids.flatMap((id) =>
    told.has(id) ? [`${id}, as above`] : claimInWords(id, content),
  );
  for (const id of ids) told.add(id);
  return `\n      ${quote(wordsOf(words), CLAIM)} rests on ${claims.join('; ')}.`;
}

/** A line of several cited sentences: each on a line of its own, beside its claims; else nothing. */
export function sentencesBeside(text: string, content: ContentSource): string {
  const sentences = [...text.matchAll(CITED)];
  if (sentences.length < 2) return '';
  const told = new Set<string>();
  const end = sentences.at(-1);
  const rest = text.slice((end?.index ?? 0) + (end?.[0].length ?? 0));
  const beside = sentences.map(([, words = '', cites = '']) =>
    besideClaims(words, cites, content, told),
  );
  return (
    beside.join('') +
    (rest.trim() === '' ? '' : `\n      ${quote(rest.trim(), CLAIM)}${restsOn(rest, content)}`)
  );
}
