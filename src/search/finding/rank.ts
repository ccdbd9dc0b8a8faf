/** From concepts to articles: what each concept adds, and which section is meant. */
import type { Match } from '../meaning/concepts.ts';
import type { CompiledLead, Weight } from '../meaning/compiled-lexicon.ts';
import type { Lexicon } from '../meaning/lexicon.ts';

/** An article with its score and the section to send the reader to. */
export interface Ranked {
  /** Number of the article in the lexicon. */
  article: number;
  /** Number of the section that the words name; undefined when they name none. */
  section: number | undefined;
  /** Ids of the sections that the question asks for, whatever the article is. */
  facets: readonly string[];
  score: number;
}

/** What a concept adds to the first article it leads to. Chosen on the open queries. */
const STRENGTH: Record<Weight, number> = {
  strong: 3,
  plain: 1.5,
  faint: 0.6,
  name: 1.2,
  text: 0.8,
};

/** Share of it for the first, second, third and fourth article. */
const BY_PLACE = [1, 0.7, 0.5, 0.4];

/** Added for each further word: "hard as a board" says more than "hard". */
const LONGER = 0.25;

/** A treatment named beside a complaint is what is asked about. */
const TREATMENT = 1.3;

/** Words such as "back" say that the query is ours, and hardly which page it is about. */
const ANCHOR = 0.5;

interface Tally {
  score: number;
  /** Weight behind each section; -1 is the top of the article. */
  sections: Map<number, number>;
}

/** Articles by score, best first. */
export function rankArticles(matches: readonly Match[], lexicon: Lexicon): Ranked[] {
  const tallies = new Map<number, Tally>();
  const add = (leads: readonly CompiledLead[], strength: number) => {
    leads.forEach(([article, section = -1], place) => {
      const tally = tallies.get(article) ?? { score: 0, sections: new Map<number, number>() };
      const points = strength * (BY_PLACE[place] ?? 0);
      tally.score += points;
      tally.sections.set(section, (tally.sections.get(section) ?? 0) + points);
      tallies.set(article, tally);
    });
  };
  for (const { concept, at } of matches) {
    if (!concept) continue;
    const longer = 1 + LONGER * (at.length - 1);
    const treats = lexicon.articles[concept.leads[0]?.[0] ?? -1]?.id.startsWith('remedies/');
    const strength = STRENGTH[concept.weight] * longer * (treats ? TREATMENT : 1);
    add(concept.leads, concept.anchor ? ANCHOR : strength);
  }
  const facets = matches.flatMap(({ concept }) => concept?.facet ?? []);
  return [...tallies]
    .map(([article, { score, sections }]) => ({
      article,
      score,
      section: namedSection(sections),
      facets,
    }))
    .sort((a, b) => b.score - a.score || a.article - b.article);
}

/** The matches that are more than hints: what counts when a query is perhaps about something else. */
export const withoutHints = (matches: readonly Match[]) =>
  matches.filter(({ concept }) => concept?.weight !== 'faint');

/** The section that most of the weight names, if it names one. */
function namedSection(sections: ReadonlyMap<number, number>): number | undefined {
  const named = [...sections].sort(([, a], [, b]) => b - a)[0]?.[0] ?? -1;
  return named >= 0 ? named : undefined;
}
