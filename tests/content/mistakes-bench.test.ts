/** The bench of mistakes: its kinds reach every file, and none of a sample passes or ends in a crash. */
import { expect, test } from 'vitest';
import { today } from '../../src/model/derived/dates.ts';
import { accepted } from '../mistakes/accepted.ts';
import { drawForTheRest, drawMistakes, openProject } from '../mistakes/draw.ts';
import { kinds, ofItsContent } from '../mistakes/kinds/index.ts';
import { outcomeOf } from '../mistakes/outcome.ts';
import { Random } from '../mistakes/random.ts';

/** Mistakes in a sample: as many as a test may take its time for. */
const SAMPLE = 150;
/** Tries of a kind in one file before it is said to make nothing there. */
const TRIES = 3;
/** The share of kinds that may pass, because no program can see them. */
const MOST_ACCEPTED = 0.03;

const { files, project } = openProject(process.cwd());

/** The week of a day, as 2026-W48: a sample holds for a week, so that who broke something can find it. */
function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  // The Thursday of a week says which year the week belongs to.
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const year = date.getUTCFullYear();
  const week = Math.ceil(((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

test('weeks are those of the calendar', () => {
  expect(['2026-11-29', '2026-11-30', '2027-01-01', '2027-01-04'].map(isoWeek)).toEqual([
    '2026-W48',
    '2026-W49',
    '2026-W53',
    '2027-W01',
  ]);
});

test('every file of content/ and public/ has a mistake of its own kind', () => {
  const touched = (file: string) =>
    ofItsContent.some(
      (kind) =>
        kind.fits(file) &&
        Array.from({ length: TRIES }, (_, at) => new Random(`${file} ${at}`)).some((random) =>
          kind.make(project, file, random),
        ),
    );
  expect(project.files.filter((file) => !touched(file))).toEqual([]);
});

test('no two kinds have one name', () => {
  const names = kinds.map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('accepted are a few kinds that exist', () => {
  const names = new Set(kinds.map(({ name }) => name));
  expect([...accepted.keys()].filter((name) => !names.has(name))).toEqual([]);
  expect(accepted.size).toBeLessThanOrEqual(kinds.length * MOST_ACCEPTED);
});

test('a whole run touches every file', () => {
  const drawn = drawMistakes(project, 'seed', kinds.length);
  const all = [...drawn, ...drawForTheRest(project, 'seed', drawn)];
  const touched = new Set(all.flatMap(({ mistake }) => [...mistake.changes.keys()]));
  expect(project.files.filter((file) => !touched.has(file))).toEqual([]);
});

test('a seed gives the same mistakes, each of which changes something', () => {
  const told = () =>
    drawMistakes(project, 'seed', SAMPLE).map(({ kind, mistake }) => [kind, mistake.what]);
  expect(told()).toEqual(told());
  const nothing = drawMistakes(project, 'seed', SAMPLE).filter(({ mistake }) =>
    [...mistake.changes].every(([file, now]) => now?.equals(project.bytes(file)) ?? false),
  );
  expect(nothing).toEqual([]);
});

test('no mistake of this week’s sample passes or ends in a crash', { timeout: 600_000 }, () => {
  const missed = drawMistakes(project, isoWeek(today()), kinds.length)
    .filter((_, at) => at % Math.ceil(kinds.length / SAMPLE) === 0)
    .map(({ kind, mistake }) => ({ kind, mistake, ...outcomeOf(files, mistake, today()) }))
    .filter(
      ({ kind, outcome }) => outcome === 'crash' || (outcome === 'silent' && !accepted.has(kind)),
    );
  expect(
    missed.map(
      ({ kind, mistake, outcome, said }) =>
        `${outcome}: ${kind}: ${mistake.file}: ${mistake.what}: ${said}`,
    ),
  ).toEqual([]);
});
