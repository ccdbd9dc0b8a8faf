/** What to offer while somebody types: danger signs, people's words, pages and sections. */
import type { CompiledLead } from '../meaning/compiled-lexicon.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { plainWords } from '../words/normalise.ts';
import { addressOf } from './place-address.ts';
import { rankArticles } from './rank.ts';
import { understand, type Understanding } from '../meaning/understand.ts';

/** One line of the list. */
export interface Suggestion {
  label: string;
  /** Where it leads, in words; empty when the label says it. */
  detail: string;
  url: string;
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
function expressions(typed: string, lexicon: Lexicon): Suggestion[] {
  const start = plainWords(typed).join(' ');
  if (start.length < ENOUGH) return [];
  return lexicon.phrases
    .beginning(start)
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
      url: addressOf(lead, lexicon),
    }));
}

/** The pages that the words mean, each with its section where one is meant. */
function pages({ matches, dangers }: Understanding, lexicon: Lexicon): Suggestion[] {
  return rankArticles(matches, dangers, lexicon)
    .slice(0, MOST_PAGES)
    .map(({ article, section }) => {
      const { title = '', sections = [] } = lexicon.articles[article] ?? {};
      const part = section === undefined ? undefined : sections[section]?.[1];
      return {
        label: part === undefined ? title : `${title}: ${part}`,
        detail: '',
        url: addressOf(section === undefined ? [article] : [article, section], lexicon),
      };
    });
}

/** A page or a section of one, and the plain words of its title. */
interface Titled extends Suggestion {
  words: readonly string[];
}

const titledOf = new WeakMap<Lexicon, readonly Titled[]>();

/** All pages, each with its sections behind it. */
function allTitled(lexicon: Lexicon): readonly Titled[] {
  const ready = titledOf.get(lexicon);
  if (ready) return ready;
  const entry = (label: string, detail: string, ...lead: CompiledLead) => {
    return { label, detail, url: addressOf(lead, lexicon), words: plainWords(label) };
  };
  const all = lexicon.articles.flatMap(({ title, sections }, article) => [
    entry(title, '', article),
    ...sections.map(([, section], number) => entry(section, title, article, number)),
  ]);
  titledOf.set(lexicon, all);
  return all;
}

/** Sections and pages whose title has every word typed, the last perhaps unfinished. */
function titles(typed: string, lexicon: Lexicon): Suggestion[] {
  const wanted = plainWords(typed);
  if (wanted.join('').length < ENOUGH) return [];
  return allTitled(lexicon)
    .filter(({ words }) => wanted.every((word) => words.some((other) => other.startsWith(word))))
    .map(({ label, detail, url }) => ({ label, detail, url }));
}

/**
 * Lines to offer for what stands in the box, best first.
 *
 * A danger sign comes before everything else; a query about another subject gets nothing.
 */
export function suggestionsFor(typed: string, lexicon: Lexicon): Suggestion[] {
  const understanding = understand(typed, lexicon);
  if (!understanding) return [];
  const danger = understanding.dangers[0]?.leads[0];
  const all = [
    ...(danger
      ? [
          {
            label: 'This can be a danger sign',
            detail: 'when to call for help',
            url: addressOf(danger, lexicon),
          },
        ]
      : []),
    ...expressions(typed, lexicon),
    ...(understanding.topic.kind === 'elsewhere' ? [] : pages(understanding, lexicon)),
    ...titles(typed, lexicon),
  ];
  const seen = new Set<string>();
  return all.filter(({ url }) => !seen.has(url) && seen.add(url)).slice(0, MOST);
}
