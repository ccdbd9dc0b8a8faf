/** Repairs words that are in no list; a word that is known is never changed. */
import type { Lexicon } from '../meaning/lexicon.ts';
import { mishearing, soundOf } from './sound.ts';
import { stem } from './stem.ts';

interface Spelling {
  word: string;
  stem: string;
  sound: string;
  /** One bit for each letter of stem and sound. */
  letters: number;
  /** Added to the cost: words that are only in the articles, less for those often named here. */
  handicap: number;
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
const LOOKS = 0.05;

/** Highest cost at which a word of some length is taken for another, in full mistakes. */
function mostFor(length: number): number {
  if (length < 3) return 0;
  if (length < 4) return 0.6;
  if (length < 5) return 0.8;
  if (length < 6) return 1.1;
  if (length < 8) return 1.4;
  return length < 11 ? 1.9 : 2.5;
}

const lettersOf = (text: string) =>
  Array.from(text, (letter) => 1 << (letter.charCodeAt(0) - 97)).reduce((a, b) => a | b, 0);

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

const spellingsOf = new WeakMap<Lexicon, Spelling[]>();

function spellings(lexicon: Lexicon): Spelling[] {
  const ready = spellingsOf.get(lexicon);
  if (ready) return ready;
  const all = new Map<string, Spelling>();
  const add = (words: readonly string[], handicap: number) => {
    for (const word of words) {
      const root = stem(word);
      if (all.has(root) || root.length < 3 || /\d/.test(word)) continue;
      const sound = soundOf(root);
      const often = OFTEN_NAMED * Math.log(1 + (lexicon.named.get(root) ?? 0));
      const letters = lettersOf(sound);
      all.set(root, { word, stem: root, sound, letters, handicap: handicap - often });
    }
  };
  add(lexicon.spellings.lexicon, 0);
  add(lexicon.spellings.others, OTHERS_HANDICAP);
  const list = [...all.values()];
  spellingsOf.set(lexicon, list);
  return list;
}

/** Whether a word stands in the lexicon, in the articles or among everyday words. */
export function isKnown(word: string, lexicon: Lexicon): boolean {
  return lexicon.isFiller(word) || lexicon.isKnown(stem(word)) || /\d/.test(word);
}

/**
 * The word that a misspelt one is taken for.
 *
 * @param word a word that is not known
 * @returns undefined when nothing is near enough
 */
export function correction(word: string, lexicon: Lexicon): string | undefined {
  // "rollin" is "rolling" without the letter that nobody says.
  if (/[^i]in$/.test(word) && isKnown(`${word}g`, lexicon)) return `${word}g`;
  const root = stem(word);
  const sound = soundOf(root);
  const letters = lettersOf(sound);
  const most = mostFor(root.length);
  let best: { word: string; cost: number } | undefined;
  for (const { stem: other, sound: otherSound, ...candidate } of spellings(lexicon)) {
    // Each letter that only one of the two has costs half a mistake at least.
    const strange = Math.max(
      bitsIn(letters & ~candidate.letters),
      bitsIn(candidate.letters & ~letters),
    );
    if (strange * 0.5 > most) continue;
    const extra = sound.startsWith(otherSound.charAt(0)) ? 0 : FIRST_LETTER;
    const heard = mishearing(sound, otherSound, most - extra);
    const slipped = mishearing(root, other, most - extra - SLIP) + SLIP;
    const near = Math.min(heard, slipped) + extra;
    if (near > most) continue;
    const cost = near + candidate.handicap + LOOKS * mishearing(root, other, 9);
    if (!best || cost < best.cost) best = { word: candidate.word, cost };
  }
  return best?.word;
}

/** Letters that leave hardly any doubt about a half-typed word; with fewer, only the likeliest is meant. */
const FEW_LETTERS = 4;

/** Words of the lexicon that a half-typed one can become, those with most expressions first. */
export function completions(start: string, lexicon: Lexicon, most: number): string[] {
  if (start.length < 2) return [];
  const named = (word: string) => lexicon.named.get(stem(word)) ?? 0;
  return lexicon.spellings.lexicon
    .filter((word) => word.startsWith(start))
    .sort((a, b) => named(b) - named(a) || a.length - b.length || a.localeCompare(b, 'en-GB'))
    .slice(0, start.length < FEW_LETTERS ? 1 : most);
}
