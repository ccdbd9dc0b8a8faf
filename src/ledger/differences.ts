/** What differs between a file and the ledger, with the lines an author looks at. */
import { oncePerPair } from '../model/derived/once-per.ts';
import type { Recorded } from './ledger-file.ts';
import { MARK, type Unit } from './units.ts';

/** A difference. `gone` names the line that now stands where something stood. */
export interface Difference {
  how: 'changed' | 'new' | 'gone' | 'moved';
  line: number;
  /** Last line of it. */
  to: number;
  label: string;
  /** The words that stand there now; empty for what is gone. */
  text: string;
}

/**
 * Pairs of places at which two sequences hold the same, in order: the longest common subsequence,
 * after equal beginnings and ends are taken off, which leaves next to nothing in a file with one edit.
 */
function commonPlaces(a: readonly string[], b: readonly string[]): [number, number][] {
  let begin = 0;
  while (begin < a.length && begin < b.length && a[begin] === b[begin]) begin++;
  let end = 0;
  while (
    end < a.length - begin &&
    end < b.length - begin &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  )
    end++;
  const inA = a.slice(begin, a.length - end);
  const inB = b.slice(begin, b.length - end);
  const longest = inA.map(() => new Uint16Array(inB.length + 1));
  longest.push(new Uint16Array(inB.length + 1));
  for (let at = inA.length - 1; at >= 0; at--)
    for (let bt = inB.length - 1; bt >= 0; bt--)
      (longest[at] as Uint16Array)[bt] =
        inA[at] === inB[bt]
          ? (longest[at + 1]?.[bt + 1] ?? 0) + 1
          : Math.max(longest[at + 1]?.[bt] ?? 0, longest[at]?.[bt + 1] ?? 0);
  const middle: [number, number][] = [];
  for (let at = 0, bt = 0; at < inA.length && bt < inB.length;) {
    if (inA[at] === inB[bt]) middle.push([begin + at++, begin + bt++]);
    else if ((longest[at + 1]?.[bt] ?? 0) >= (longest[at]?.[bt + 1] ?? 0)) at++;
    else bt++;
  }
  return [
    ...Array.from({ length: begin }, (_, at): [number, number] => [at, at]),
    ...middle,
    ...Array.from({ length: end }, (_, at): [number, number] => [
      a.length - end + at,
      b.length - end + at,
    ]),
  ];
}

/** A stretch in which a file and the ledger differ: places in both, ends not included. */
interface Stretch {
  before: [number, number];
  now: [number, number];
}

function stretches(before: readonly string[], now: readonly string[]): Stretch[] {
  const same = [...commonPlaces(before, now), [before.length, now.length] as const];
  let [at, bt] = [0, 0];
  return same.flatMap(([a, b]) => {
    const stretch: Stretch = { before: [at, a], now: [bt, b] };
    [at, bt] = [a + 1, b + 1];
    return stretch.before[0] === a && stretch.now[0] === b ? [] : [stretch];
  });
}

/** Differences inside an entry that is in both, line by line. */
function inside(unit: Unit, before: Recorded): Difference[] {
  const lines = unit.lines;
  const found = stretches(
    before.hashes,
    lines.map(({ hash }) => hash),
  );
  // That a whole changed says nothing where its lines say which.
  const telling = found.filter(({ now: [start, end] }) => start > 0 || end > 1);
  const whole = lines[1]?.hash.length === MARK;
  return (whole && telling.length > 0 ? telling : found).map(
    ({ before: [from, to], now: [start, end] }) => {
      const first = lines[start] ?? lines.at(-1);
      const last = lines[end - 1] ?? first;
      const how = end === start ? 'gone' : to === from ? 'new' : 'changed';
      const told = lines.slice(start, end).map(({ text }) => text);
      return {
        how,
        line: first?.line ?? unit.line,
        to: last?.line ?? unit.line,
        label: unit.label,
        text: told.join(' '),
      };
    },
  );
}

/** What two pieces have in common when they are the same. */
export const keyOf = (hashes: readonly string[]) => hashes.join(',');

/** What differs between pieces and their record. */
function between(units: readonly Unit[], recordedUnits: readonly Recorded[]): Difference[] {
  const now = units.map(({ lines }) => keyOf(lines.map(({ hash }) => hash)));
  const before = recordedUnits.map(({ hashes }) => keyOf(hashes));
  const wereThere = new Set(before);
  // The same line may stand more than once: how often it still does.
  const left = new Map<string, number>();
  for (const key of now) left.set(key, (left.get(key) ?? 0) + 1);
  for (const key of before) left.set(key, (left.get(key) ?? 0) - 1);
  return stretches(before, now).flatMap(({ before: [from, to], now: [start, end] }) => {
    const lost = recordedUnits.slice(from, to);
    const found = units
      .slice(start, end)
      .map((unit, index): [Unit, number] => [unit, start + index]);
    const told: Difference[] = [];
    for (const [unit, index] of found) {
      const key = now[index] ?? '';
      const line = unit.line;
      const last = unit.lines.at(-1)?.line ?? line;
      const text = unit.lines.map((each) => each.text).join(' ');
      const twin = lost.findIndex(({ label }) => label === unit.label);
      if (wereThere.has(key)) told.push({ how: 'moved', line, to: last, label: unit.label, text });
      else if (twin === -1) told.push({ how: 'new', line, to: last, label: unit.label, text });
      else told.push(...lost.splice(twin, 1).flatMap((before) => inside(unit, before)));
    }
    // A line of a page that begins otherwise is still the same line when as many are there.
    const last = units.at(-1);
    const after = units[start]?.line ?? last?.lines.at(-1)?.line ?? 1;
    const gone = lost.filter(({ hashes }) => (left.get(keyOf(hashes)) ?? 0) < 0);
    for (const { label } of gone) {
      const rewritten = told.find(({ how }) => how === 'new');
      if (rewritten) rewritten.how = 'changed';
      else
        told.push({
          how: 'gone',
          line: after,
          to: after,
          label,
          text: '',
        });
    }
    return told;
  });
}

/**
 * What differs.
 *
 * @param units the pieces of the file as it stands
 * @param recordedUnits the pieces of the ledger; empty for a file it does not know
 */
export const differences = oncePerPair(
  (units: readonly Unit[], recordedUnits: readonly Recorded[]): readonly Difference[] =>
    between(units, recordedUnits),
);
