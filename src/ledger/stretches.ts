/** Where two sequences of marks differ. */

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

/** All stretches in which two sequences differ, in their order. */
export function stretches(before: readonly string[], now: readonly string[]): Stretch[] {
  const same = [...commonPlaces(before, now), [before.length, now.length] as const];
  let [at, bt] = [0, 0];
  return same.flatMap(([a, b]) => {
    const stretch: Stretch = { before: [at, a], now: [bt, b] };
    [at, bt] = [a + 1, b + 1];
    return stretch.before[0] === a && stretch.now[0] === b ? [] : [stretch];
  });
}
