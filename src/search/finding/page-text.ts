/** What a result shows of a page: the section that answers, and the sentence in it that does. */
import { ask } from '../learning/ask.ts';
import { openModel, type PackedModel } from '../learning/model-file.ts';
import type { Ranked } from './rank.ts';
import { ASKING, asksForNumber } from '../words/asking.ts';
import { plainWords, type Word } from '../words/normalise.ts';
import { stem } from '../words/stem.ts';

/** The text of an article as a result needs it: the build writes one file an article. */
export interface PageText {
  /** The top first, with an empty id. */
  sections: readonly PageSection[];
  /** Which of them answers what; see `compile/learn-sections.ts`. */
  answers: PackedModel;
}

export interface PageSection {
  id: string;
  title: string;
  sentences: readonly string[];
}

/** A part of a sentence, and whether it is a word of the query. */
export type Piece = readonly [text: string, found: boolean];

export interface Passage {
  section: PageSection;
  sentence: readonly Piece[];
  /** Another section of the page that may answer. */
  other: PageSection | undefined;
}

/** What the words of the lexicon count that name a section, beside the logarithm of its share. */
const NAMED = 1;

/** Share from which another section is named as well. */
const OTHER = 0.2;

/** The stems in a text. */
const stemsIn = (text: string) => new Set(plainWords(text).map(stem));

/** What a number of minutes, days or times is worth to a question that asks for one. */
const NUMBER = 2;
const AMOUNT =
  /\b(?:\d+|one|two|three|four|five|six|few|several)\b.*\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|°C|mg|litres?|in \d+)\b/i;

/** A word that stands in more than this share of the sentences says hardly anything about one. */
const COMMON = 0.2;
const HARDLY = 0.1;

/** How rare each stem of the query is in the sentences of a page. */
function worthOf(page: PageText, stems: ReadonlySet<string>): Map<string, number> {
  const all = page.sections.flatMap((section) => section.sentences.map(stemsIn));
  const worth = new Map<string, number>();
  for (const root of stems) {
    const times = all.filter((sentence) => sentence.has(root)).length;
    const rare = times <= 1 + COMMON * all.length;
    if (times > 0) worth.set(root, rare ? Math.log(all.length / times) : HARDLY);
  }
  return worth;
}

/** The sentence of a section with the rarest words of the query; its first without any. */
function bestSentence(
  { sentences }: PageSection,
  worth: ReadonlyMap<string, number>,
  wantsNumber: boolean,
): string {
  let best = sentences[0] ?? '';
  let most = 0;
  for (const sentence of sentences) {
    const stems = stemsIn(sentence);
    let sum = wantsNumber && AMOUNT.test(sentence) ? NUMBER : 0;
    for (const [root, value] of worth) if (stems.has(root)) sum += value;
    if (sum > most) [best, most] = [sentence, sum];
  }
  return best;
}

/** Part a sentence at the words of the query. */
function piecesOf(sentence: string, wanted: ReadonlySet<string>): Piece[] {
  return sentence
    .split(/([\p{L}\p{N}'’]+)/u)
    .filter(Boolean)
    .map((text) => [text, wanted.has(stem(plainWords(text)[0] ?? ''))] as const);
}

/**
 * Choose the section and the sentence.
 *
 * @param features of the query
 * @param ranked the section that the words name, and those that the question asks for
 */
export function passageOf(
  page: PageText,
  words: readonly Word[],
  features: readonly number[],
  { section: named, facets }: Pick<Ranked, 'section' | 'facets'>,
): Passage {
  const shares = ask(openModel(page.answers), features);
  const asked = facets
    .map((facet) => page.sections.findIndex(({ id }) => id === facet))
    .find((place) => place >= 0);
  const meant = named === undefined ? asked : named + 1;
  const scores = [...shares].map(
    (share, place) => Math.log(share + 1e-4) + (place === meant ? NAMED : 0),
  );
  const order = scores.map((_, place) => place).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const section = page.sections[order[0] ?? 0] ?? { id: '', title: '', sentences: [] };
  const second = order[1] ?? 0;
  const other = second > 0 && (shares[second] ?? 0) >= OTHER ? page.sections[second] : undefined;
  const stems = words.flatMap(({ text, stem: root, filler }) =>
    filler || ASKING.has(text) ? [] : [root],
  );
  const wanted = new Set(stems);
  const worth = worthOf(page, wanted);
  const sentence = bestSentence(section, worth, asksForNumber(words.map(({ text }) => text)));
  return { section, sentence: piecesOf(sentence, wanted), other };
}
