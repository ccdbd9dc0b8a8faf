/**
 * The spelling as it is meant, without an index: each word of the lexicon is compared with the
 * misspelt one. Plain and slow; the test and the benchmark hold the quick one against it.
 */
import type { StemmedWord, Vocabulary } from '../../src/search/words/spelling.ts';
import { isKnown } from '../../src/search/words/spelling.ts';
import { soundOf } from '../../src/search/words/sound.ts';
import { stem } from '../../src/search/words/stem.ts';

const isVowel = (letter: string) => 'aeiou'.includes(letter);
const ALIKE = ['dt', 'bp', 'fv', 'mn', 'gj', 'gk', 'ks', 'lr'];

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return 0.5;
  return ALIKE.some((pair) => pair.includes(a) && pair.includes(b)) ? 0.6 : 1;
}

const extraCost = (letter: string) => (isVowel(letter) || letter === 'h' ? 0.6 : 1);

/** Cost of hearing one word as another, or Infinity when it is above `most`. */
export function slowMishearing(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) * 0.6 > most) return Infinity;
  let before: number[] = [];
  let last = [0];
  for (const letter of b) last.push((last.at(-1) ?? 0) + extraCost(letter));
  for (let i = 1; i <= a.length; i++) {
    const x = a.charAt(i - 1);
    const row = [(last[0] ?? 0) + extraCost(x)];
    for (let j = 1; j <= b.length; j++) {
      const y = b.charAt(j - 1);
      const crossed = i > 1 && j > 1 && x === b.charAt(j - 2) && a.charAt(i - 2) === y && x !== y;
      row.push(
        Math.min(
          (last[j - 1] ?? 0) + swapCost(x, y),
          (last[j] ?? 0) + extraCost(x),
          (row[j - 1] ?? 0) + extraCost(y),
          crossed ? (before[j - 2] ?? 0) + 0.6 : Infinity,
        ),
      );
    }
    [before, last] = [last, row];
  }
  const cost = last[b.length] ?? Infinity;
  return cost <= most ? cost : Infinity;
}

const mostFor = (length: number) =>
  [0, 0, 0, 0.85, 0.95, 1.1, 1.4, 1.4, 1.9, 1.9, 1.9][length] ?? 2.5;

/** How many letters only one of two words has, whichever has more of them. */
function strangeLetters(a: string, b: string): number {
  const only = (one: string, other: string) =>
    Array.from(one).filter(
      (letter, place) => !other.includes(letter) && one.indexOf(letter) === place,
    );
  return Math.max(only(a, b).length, only(b, a).length);
}

/** Makes the slow `correction` of a lexicon. */
export function slowSpelling(vocabulary: Vocabulary): (word: string) => string | undefined {
  const all = new Map<string, { word: string; root: string; sound: string; handicap: number }>();
  const add = (words: readonly StemmedWord[], handicap: number) => {
    for (const { text: word } of words) {
      const root = stem(word);
      if (all.has(root) || root.length < 3 || /\d/.test(word)) continue;
      const often = 0.09 * Math.log(1 + vocabulary.named(root));
      all.set(root, { word, root, sound: soundOf(root), handicap: handicap - often });
    }
  };
  const { ours, others } = vocabulary.spellings();
  add(ours, 0);
  add(others, 0.3);
  return (word) => {
    const whole = word.replace(/([^i]in|ign|nig|ig|iing|inng|ingg|[^aiou]ng)$/, (end) => {
      if (end.length === 3 && end.endsWith('in')) return `${end}g`;
      return /^[^aiou]ng$/.test(end) ? `${end.charAt(0)}ing` : 'ing';
    });
    if (whole !== word && isKnown(whole, vocabulary)) return whole;
    const most = mostFor(word.length);
    let best: { word: string; cost: number } | undefined;
    for (const whole of [false, true])
      for (const other of all.values()) {
        const form = whole ? word : stem(word);
        const there = whole ? other.word : other.root;
        const sound = soundOf(form);
        if (strangeLetters(sound, other.sound) * 0.5 > most) continue;
        const extra = sound.startsWith(other.sound.charAt(0)) ? 0 : 0.5;
        const heard = slowMishearing(sound, other.sound, most - extra);
        const slipped = slowMishearing(form, there, most - extra - 0.2) + 0.2;
        const near = Math.min(heard, slipped) + extra;
        if (near > most) continue;
        const cost = near + other.handicap + 0.1 * slowMishearing(form, there, 9);
        if (!best || cost < best.cost) best = { word: other.word, cost };
      }
    return best?.word;
  };
}
