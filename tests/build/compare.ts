/** Sets two sites' builds side by side: pure functions from measurements to words. */
import { median, type Measured } from './measure.ts';

/** What one round of a site took. */
export interface Round {
  first: Measured;
  again: Measured;
}

/** Every round of both sites. */
export type Rounds = Record<'ours' | 'starlight', Round[]>;

interface Row {
  name: string;
  of: (round: Round) => number;
  /** Decimals shown. */
  digits: number;
  /** The most that is allowed: of us alone, or of us as a multiple of Starlight. */
  bar: number;
  asRatio: boolean;
}

const GIB = 1024 ** 3;
const memoryOf = ({ first, again }: Round) => Math.max(first.memory, again.memory) / GIB;

/** The rows of the table, and the bars that `--check` holds us to. */
const rows: Row[] = [
  { name: 'first build, s', of: (r) => r.first.seconds, digits: 1, bar: 4, asRatio: true },
  { name: 'again, s', of: (r) => r.again.seconds, digits: 1, bar: 2, asRatio: true },
  { name: 'peak memory, GiB', of: memoryOf, digits: 2, bar: 1.5, asRatio: false },
  { name: 'lines of log', of: (r) => r.first.lines, digits: 0, bar: 60, asRatio: false },
];

/** The table for people, the figures for programs, and the names of the bars that were missed. */
export function comparison(rounds: Rounds): { table: string; figures: object; missed: string[] } {
  const results = rows.map((row) => {
    const [ours, starlight] = [rounds.ours.map(row.of), rounds.starlight.map(row.of)];
    const ratio = median(ours) / median(starlight);
    const missed = (row.asRatio ? ratio : median(ours)) > row.bar;
    return { ...row, ours, starlight, ratio, missed };
  });
  const cells = results.map(({ name, ours, starlight, ratio, digits, bar, asRatio, missed }) => {
    const both = (runs: number[]) =>
      `${Math.min(...runs).toFixed(digits)} / ${median(runs).toFixed(digits)}`;
    const limit = asRatio ? `ratio ≤ ${bar}` : `≤ ${bar}`;
    return [
      name,
      both(ours),
      both(starlight),
      ratio.toFixed(2),
      limit,
      missed ? 'missed' : 'holds',
    ];
  });
  const head = ['min / median', 'this site', 'Starlight', 'ratio', 'bar', ''];
  const figures = Object.fromEntries(
    results.map(({ name, ours, starlight, ratio, missed }) => [
      name,
      { ours, starlight, ratio, holds: !missed },
    ]),
  );
  return {
    table: aligned([head, ...cells]),
    figures,
    missed: results.filter(({ missed }) => missed).map(({ name }) => name),
  };
}

/** Rows as text, every column as wide as its widest cell. */
export function aligned(table: string[][]): string {
  const widths = table[0]?.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}
