/** What a line said before, in the words of a message. */
import type { Said } from './differences.ts';

/** Letters of it that are read in a message. */
const MOST = 500;

/** Words round what is lost that are enough to find it. */
const ROUND = 4;

const cut = (words: string) => (words.length > MOST ? `${words.slice(0, MOST)} …` : words);

/** The words of an old text that the new one has not, with some round them; all where little is the same. */
function lostPart(before: string, now: string): string {
  const old = before.split(' ');
  const left = now.split(' ');
  let start = 0;
  while (start < old.length && old[start] === left[start]) start++;
  let end = 0;
  const most = Math.min(old.length, left.length) - start;
  while (end < most && old.at(-1 - end) === left.at(-1 - end)) end++;
  const from = Math.max(0, start - ROUND);
  const to = Math.min(old.length, old.length - end + ROUND);
  return `${from > 0 ? '… ' : ''}${old.slice(from, to).join(' ')}${to < old.length ? ' …' : ''}`;
}

/** All that was said there, line by line. */
export const saidLines = (said: readonly Said[]): string[] =>
  said.map(({ text, field }, at) =>
    field === undefined ||
    said.slice(0, at).some((above) => new RegExp(`^(?:- )?["']?${field}["']?:`).test(above.text))
      ? text
      : `${field}: ${text}`,
  );

/**
 * @param now what is said there now; empty where it is gone
 * @returns “It said: “…”.” with a blank before it; nothing where nobody knows
 */
export function itSaid(said: readonly Said[] = [], now = ''): string {
  const [only] = said;
  if (!only) return '';
  if (said.length > 1 || now === '') return ` It said: “${cut(saidLines(said).join(' '))}”.`;
  const where = only.field === undefined ? '' : `, in "${only.field}"`;
  return ` It said${where}: “${cut(lostPart(only.text, now))}”.`;
}
