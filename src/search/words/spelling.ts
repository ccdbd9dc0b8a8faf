/** Repairs words that are in no list; a word that is known is never changed. */
import { LetterSets, lettersOf } from './letter-sets.ts';
import { mishearing, VOWEL } from './mishearing.ts';
import { soundOf, soundsOf } from './sound.ts';
import { stem } from './stem.ts';
import { atOnce, type Steps } from '../../elements/steps.ts';

export interface StemmedWord {
  text: string;
  stem: string;
}

/** What the spelling asks of a lexicon. */
export interface Vocabulary {
  isFiller: (word: string) => boolean;
  /** Whether a stem is of a word that spelling leaves alone. */
  isKnown: (root: string) => boolean;
  /** Whether a stem is of a word of ours; an everyday word is only known by a filter that errs at times. */
  isOurs: (root: string) => boolean;
  /** How often a stem stands in expressions. */
  named: (root: string) => number;
  /** Words that a misspelt one can become: ours, and the others. */
  spellings: () => { ours: readonly StemmedWord[]; others: readonly StemmedWord[] };
}

/** What another word of the site costs more than one of the lexicon. */
const OTHERS_HANDICAP = 0.3;

/** Cost of a wrong first letter: people seldom get it wrong. */
const FIRST_LETTER = 0.5;

/** What it takes off the cost that many expressions use a word, by the logarithm of their number. */
const OFTEN_NAMED = 0.09;

/** Cost of comparing letters, not sounds: a finger slipped, the ear did not. */
const SLIP = 0.2;

/** Share of the difference in letters that is added to the difference in sound. */
const LOOKS = 0.1;

/** Highest cost at which a word of some length is taken for another, in full mistakes. */
function mostFor(length: number): number {
  if (length < 3) return 0;
  if (length < 4) return 0.85;
  if (length < 5) return 0.95;
  if (length < 6) return 1.1;
  if (length < 8) return 1.4;
  return length < 11 ? 1.9 : 2.5;
}

/** What a misspelt word can become, by number, and what tells at once how far it is. */
interface Index {
  words: string[];
  stems: string[];
  sounds: string[];
  /** The first letters of the sounds, by their codes. */
  firsts: Uint8Array;
  /** Added to the cost: words that are only in the articles, less for those often named here. */
  handicaps: Float64Array;
  stemSets: LetterSets;
  wordSets: LetterSets;
  soundSets: LetterSets;
}

const indexes = new WeakMap<Vocabulary, Index>();

function* makeIndex({ named, spellings }: Vocabulary): Steps<Index> {
  const words = new Map<string, string>();
  const handicaps: number[] = [];
  const add = (list: readonly StemmedWord[], handicap: number) => {
    for (const { text, stem: root } of list) {
      if (words.has(root) || root.length < 3 || /\d/.test(text)) continue;
      words.set(root, text);
      handicaps.push(handicap - OFTEN_NAMED * Math.log(1 + named(root)));
    }
  };
  const all = spellings();
  yield;
  add(all.ours, 0);
  yield;
  add(all.others, OTHERS_HANDICAP);
  yield;
  const stems = [...words.keys()];
  const sounds = soundsOf(stems);
  yield;
  const texts = [...words.values()];
  const sets = new LetterSets(stems);
  yield;
  return {
    words: texts,
    stems,
    sounds,
    firsts: Uint8Array.from(sounds, (sound) => sound.charCodeAt(0)),
    handicaps: Float64Array.from(handicaps),
    stemSets: sets,
    wordSets: new LetterSets(texts),
    soundSets: new LetterSets(sounds),
  };
}

/** Works out, once, what the first misspelt word would have to wait for. */
export function* prepareSpelling(vocabulary: Vocabulary): Steps<Index> {
  const index = indexes.get(vocabulary) ?? (yield* makeIndex(vocabulary));
  indexes.set(vocabulary, index);
  return index;
}

const indexOf = (vocabulary: Vocabulary): Index => atOnce(prepareSpelling(vocabulary));

/** Whether a word stands in the lexicon, in the articles or among everyday words. */
export function isKnown(word: string, vocabulary: Vocabulary): boolean {
  return vocabulary.isFiller(word) || vocabulary.isKnown(stem(word)) || /\d/.test(word);
}

/** "rollin" is "rolling" without the letter that nobody says; "rippign", "bangnig" and "movng" are slips. */
const withEnding = (word: string) =>
  word.replace(/(?:(?<!i)in|ign|nig|ig|iing|inng|ingg|(?<![aiou])ng)$/, 'ing');

/** A word that another may be taken for, and how far from it that is, in full mistakes. */
export interface Near {
  word: string;
  near: number;
}

/** The nearest word to a form of a misspelt one: its stem to stems, the whole of it to whole words ("lgs"). */
function nearestTo(
  form: string,
  most: number,
  index: Index,
  whole: boolean,
): (Near & { cost: number }) | undefined {
  const { words, sounds, firsts, handicaps, soundSets } = index;
  const [forms, formSets] = whole ? [words, index.wordSets] : [index.stems, index.stemSets];
  const sound = soundOf(form);
  const letters = lettersOf(form);
  const soundLetters = lettersOf(sound);
  const first = sound.charCodeAt(0);
  let best: (Near & { cost: number }) | undefined;
  let least = Infinity;
  // Each letter that only one of the two has costs half a mistake at least.
  for (const number of soundSets.likeliest(soundLetters, most / VOWEL)) {
    const handicap = handicaps[number] ?? 0;
    const extra = firsts[number] === first ? 0 : FIRST_LETTER;
    // What costs more than the best so far need not be known exactly.
    const limit = Math.min(most, least - handicap) - extra;
    const canSound = soundSets.canBe(number, soundLetters, limit);
    const canLook = formSets.canBe(number, letters, limit - SLIP);
    if (!canSound && !canLook) continue;
    const other = forms[number] ?? '';
    const heard = canSound ? mishearing(sound, sounds[number] ?? '', most - extra) : Infinity;
    const slipped = canLook ? mishearing(form, other, most - extra - SLIP) + SLIP : Infinity;
    const near = Math.min(heard, slipped) + extra;
    if (near > most) continue;
    const cost = near + handicap + LOOKS * mishearing(form, other, 9);
    if (cost >= least) continue;
    best = { word: words[number] ?? '', near, cost };
    least = cost;
  }
  return best;
}

/**
 * The word that a misspelt one is taken for.
 *
 * @param word a word that is not known
 * @returns undefined when nothing is near enough
 */
export function nearest(word: string, vocabulary: Vocabulary): Near | undefined {
  const whole = withEnding(word);
  if (whole !== word && isKnown(whole, vocabulary)) return { word: whole, near: 0 };
  const index = indexOf(vocabulary);
  const most = mostFor(word.length);
  const byStem = nearestTo(stem(word), most, index, false);
  const byWord = nearestTo(word, most, index, true);
  return byStem && byWord ? (byWord.cost < byStem.cost ? byWord : byStem) : (byStem ?? byWord);
}

/** The word alone. */
export const correction = (word: string, vocabulary: Vocabulary): string | undefined =>
  nearest(word, vocabulary)?.word;

/** Letters that leave hardly any doubt about a half-typed word; with fewer, only the likeliest is meant. */
const FEW_LETTERS = 4;

/** Words of the lexicon that a half-typed one can become, those with most expressions first. */
export function completions(start: string, vocabulary: Vocabulary, most: number): string[] {
  if (start.length < 2) return [];
  const { spellings, named } = vocabulary;
  return spellings()
    .ours.filter(({ text }) => text.startsWith(start))
    .map(({ text, stem: root }) => ({ word: text, times: named(root) }))
    .sort(
      (a, b) => b.times - a.times || a.word.length - b.word.length || (a.word < b.word ? -1 : 1),
    )
    .slice(0, start.length < FEW_LETTERS ? 1 : most)
    .map(({ word }) => word);
}
