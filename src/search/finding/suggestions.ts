/** What to offer while somebody types: danger signs, people's words, pages and sections. */
import type { Catalogue, CompiledLead } from '../meaning/compiled-lexicon.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { atOnce, type Steps } from '../../elements/steps.ts';
import { plainWords } from '../words/normalise.ts';
import { addressOf } from './place-address.ts';
import { answerInSteps, type Answer, type Knowledge } from './answer.ts';
import { EMERGENCY_CARD } from '../../model/schema/care-names.ts';

/** One line of the list. */
export interface Suggestion {
  label: string;
  /** Where it leads, in words; empty when the label says it. */
  detail: string;
  url: string;
}

/** What suggestions are made of. */
export interface Known extends Knowledge {
  catalogue: Catalogue;
}

/** Most lines, and most of each kind: a phone shows so many above its keyboard. */
const MOST = 6;
const MOST_EXPRESSIONS = 2;
const MOST_PAGES = 3;

/** Fewest letters for which people's words are worth completing. */
const ENOUGH = 3;

/** Plain order: a collator takes a phone 100 ms to make, which is more than it is worth here. */
const inOrder = (a: string, b: string) => Number(a > b) - Number(a < b);

/** Expressions that begin with what was typed and go on, shortest first. */
function* expressions(typed: string, { lexicon, catalogue }: Known): Steps<Suggestion[]> {
  const start = plainWords(typed).join(' ');
  if (start.length < ENOUGH) return [];
  const phrases = yield* lexicon.phrases.beginningInSteps(start);
  return phrases
    .flatMap(({ text, concept }) => {
      const [lead] = concept.leads;
      if (!lead || concept.weight === 'faint' || text.includes(' + ')) return [];
      const { title = '' } = lexicon.articles[lead[0]] ?? {};
      return text === title ? [] : [{ text, title, lead }];
    })
    .sort((a, b) => a.text.length - b.text.length || inOrder(a.text, b.text))
    .slice(0, MOST_EXPRESSIONS)
    .map(({ text, title, lead }) => ({
      label: text,
      detail: title,
      url: addressOf(lead, lexicon, catalogue),
    }));
}

/** The pages that the words mean, each with its section where one is meant. */
function pages({ ranked }: Answer, { lexicon, catalogue }: Known): Suggestion[] {
  return ranked.slice(0, MOST_PAGES).map(({ article, section: named, facets }) => {
    const { title = '' } = lexicon.articles[article] ?? {};
    const sections = catalogue[article] ?? [];
    const asked = facets.map((facet) => sections.findIndex(([id]) => id === facet));
    const section = named ?? asked.find((place) => place >= 0);
    const part = section === undefined ? undefined : sections[section]?.[1];
    return {
      label: part === undefined ? title : `${title}: ${part}`,
      detail: '',
      url: addressOf(section === undefined ? [article] : [article, section], lexicon, catalogue),
    };
  });
}

/** A page or a section of one, and the plain words of its title. */
interface Titled extends Suggestion {
  words: readonly string[];
}

const titledOf = new WeakMap<Lexicon, readonly Titled[]>();

/** All pages, each with its sections behind it. */
function* allTitled({ lexicon, catalogue }: Known): Steps<readonly Titled[]> {
  const ready = titledOf.get(lexicon);
  if (ready) return ready;
  const entry = (label: string, detail: string, ...lead: CompiledLead) => {
    return { label, detail, url: addressOf(lead, lexicon, catalogue), words: plainWords(label) };
  };
  const all: Titled[] = [];
  for (const [article, { title }] of lexicon.articles.entries()) {
    all.push(entry(title, '', article));
    for (const [number, [, section]] of (catalogue[article] ?? []).entries())
      all.push(entry(section, title, article, number));
    yield;
  }
  titledOf.set(lexicon, all);
  return all;
}

/** Sections and pages whose title has every word typed, the last perhaps unfinished. */
function* titles(typed: string, known: Known): Steps<Suggestion[]> {
  const wanted = plainWords(typed);
  if (wanted.join('').length < ENOUGH) return [];
  const all = yield* allTitled(known);
  return all
    .filter(({ words }) => wanted.every((word) => words.some((other) => other.startsWith(word))))
    .map(({ label, detail, url }) => ({ label, detail, url }));
}

/** What is said first of danger. */
const DANGER: Record<Answer['card'], string | undefined> = {
  emergency: 'This can be a danger sign',
  urgent: 'This can be a danger sign',
  routine: undefined,
  check: 'Check the danger signs first',
  none: undefined,
};

/** The page that the sign of the card leads to first, or that of all signs. */
function dangerAddress({ card, signs }: Answer, { lexicon, catalogue }: Known): string {
  const sign = card === 'check' ? undefined : signs[0]?.sign;
  const [lead] = lexicon.dangers.find((danger) => danger.sign === sign)?.leads ?? [];
  return lead ? addressOf(lead, lexicon, catalogue) : EMERGENCY_CARD;
}

/**
 * Lines to offer for what stands in the box, best first.
 *
 * A danger sign comes before everything else; a query about another subject gets nothing.
 */
export function* suggestInSteps(typed: string, known: Known): Steps<Suggestion[]> {
  const answer = yield* answerInSteps(typed, known);
  if (!answer) return [];
  yield;
  const label = DANGER[answer.card];
  const all = [
    ...(label === undefined
      ? []
      : [{ label, detail: 'when to call for help', url: dangerAddress(answer, known) }]),
    ...(yield* expressions(typed, known)),
    ...(answer.silent ? [] : pages(answer, known)),
    ...(yield* titles(typed, known)),
  ];
  const seen = new Set<string>();
  return all.filter(({ url }) => !seen.has(url) && seen.add(url)).slice(0, MOST);
}

/** The same at once. */
export const suggestionsFor = (typed: string, known: Known): Suggestion[] =>
  atOnce(suggestInSteps(typed, known));
