/** Words that narrow a sentence down, lost from its beginning: what is left begins with a capital. */
import type { Slip } from './slips.ts';
import { EASILY_LOST } from './turned-words.ts';

const ONE_OF = ['trial', 'small trial', 'large trial', 'study', 'small study', 'review', 'survey'];

/** Each stood before a comma. */
const OPENINGS: readonly string[] = [
  ...ONE_OF.flatMap((each) => [`in one ${each}`, `in a ${each}`]),
  ...['in', 'in two', 'in three', 'in some', 'in most', 'in small'].flatMap((many) => [
    `${many} trials`,
    `${many} studies`,
  ]),
  ...['some', 'most', 'many', 'a few'].flatMap((people) => [
    `in ${people} people`,
    `for ${people} people`,
  ]),
  'at first',
  'at most',
  'at best',
  'on average',
  'so far',
  'as far as we know',
  'for a while',
  'for a time',
  'for a few days',
  'in the short term',
  'in the first days',
  'in the first weeks',
  'in adults',
  'in rare cases',
];

/** Where a sentence of a line begins, behind the marks of a list and behind pictures. */
const BEGINS = /(?<=^\s*(?:- |\d+\. )?(?:<[^>]*> ?)*|[.!?]["”’)]*(?:<[^>]*>)* )\p{Lu}/gu;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A sentence that began with such words. */
export function* lostOpenings(text: string): Generator<Slip> {
  for (const { 0: first, index: at } of text.matchAll(BEGINS)) {
    const slip = (words: string, by: string): Slip => ({
      at,
      length: first.length,
      by: capital(words) + by,
      what: `"${capital(words)}" was lost`,
    });
    for (const rest of [first.toLowerCase(), first]) {
      for (const words of OPENINGS) yield slip(words, `, ${rest}`);
      for (const words of EASILY_LOST) yield slip(words, ` ${rest}`);
    }
  }
}
