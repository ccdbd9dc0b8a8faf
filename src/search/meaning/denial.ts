/** Whether a query denies what it names: "no numbness", "weeing is fine". For the learned part only. */
import type { Match } from './concepts.ts';
import type { Word } from '../words/normalise.ts';

const DENIALS = new Set(
  'no not without never nor none neither isnt arent wasnt havent hasnt hadnt dont doesnt didnt denies'.split(
    ' ',
  ),
);

/** Words with which something else begins. */
const TURNS = new Set(['but', 'now', 'then']);

const FINE = new Set(['fine', 'ok', 'okay', 'normal', 'normally', 'clear', 'good']);

const THIS = new Set(['this', 'it', 'that']);

/** Words over which a denial reaches, before what it denies and after it. */
const BEFORE = 4;
const AFTER = 3;

/** "Is this normal", "is it ok": words before a place that ask whether it is so. */
const isAsked = (words: readonly Word[], place: number) =>
  THIS.has(words[place]?.text ?? '') && words[place - 1]?.text === 'is';

/** Whether a match is denied by a word before it, or said to be well by one after it. */
export function isDenied({ at }: Match, words: readonly Word[]): boolean {
  const first = at[0] ?? 0;
  for (let place = first - 1; place >= Math.max(0, first - BEFORE); place--) {
    const text = words[place]?.text ?? '';
    if (TURNS.has(text)) break;
    if (DENIALS.has(text)) return true;
  }
  const last = at.at(-1) ?? 0;
  return words
    .slice(last + 1, last + 1 + AFTER)
    .some(({ text }, after) => FINE.has(text) && !isAsked(words, last + after));
}

/** The words of a query without what it denies directly: "chest pain no fever" is about chest pain. */
export function undenied(words: readonly Word[], everywhere: readonly Match[]): Word[] {
  const denied = new Set<number>();
  for (const { at } of everywhere) {
    const before = (at[0] ?? 0) - 1;
    if (DENIALS.has(words[before]?.text ?? ''))
      for (const place of [before, ...at]) denied.add(place);
  }
  return words.filter((_, place) => !denied.has(place));
}
