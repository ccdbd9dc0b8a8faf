/** Numbers with their units: "4 hours" tells something else than "4 times a day", though both tell a 4. */
import { NUMBER, numbersTold } from './numbers-told.ts';
import { oncePerText } from './once-per.ts';

/** A number and what it counts, as in "4 hours". */
export interface Measure {
  value: number;
  unit: string;
}

/** Words between a number and its unit, as in "two 500 mg tablets". */
const BETWEEN = String.raw`(?:\d+ ?mg |more |extra )?`;

/** "9 times in 10" is a share, and "2 times as high" a ratio: only how often is a measure. */
const UNIT =
  '(mcg|mg|g|ml|tablet|hour|minute|second|day|week|month|year|time(?=s? (?:a|per|each|every) ))';

const MEASURE = new RegExp(
  String.raw`(?:(${NUMBER})(?: to | or |–|-))?(${NUMBER})(?=[ -]?${BETWEEN}${UNIT}s?\b)`,
  'gi',
);

/** Days of a unit: a source may tell 58 days where we tell 2 months. */
const DAYS: Record<string, number> = { day: 1, week: 7, month: 30.4, year: 365 };

/** So far may the one be from the other. */
const ROUNDED = 0.06;

/** "Once" and "twice" with what they count, in figures. */
const inFigures = (text: string) =>
  text
    .replace(/\btwice (?=a|per|each|every)/gi, '2 times ')
    .replace(/\b(\w+) or more (?=\w+s\b)/gi, '$1 ');

/** All measures of a text. */
export const measuresTold = oncePerText((text): readonly Measure[] =>
  [...inFigures(text).matchAll(MEASURE)].flatMap(([, from, to, unit = '']) =>
    [from, to].flatMap((number) =>
      number === undefined
        ? []
        : [...numbersTold(number)].map((value) => ({ value, unit: unit.toLowerCase() })),
    ),
  ),
);

function areSame(a: Measure, b: Measure): boolean {
  if (a.unit === b.unit) return a.value === b.value;
  const [one, other] = [a.unit, b.unit].map((unit) => DAYS[unit]);
  if (one === undefined || other === undefined) return false;
  return Math.abs(a.value * one - b.value * other) <= b.value * other * ROUNDED;
}

/** The measures that are not among others, in words. */
export const untoldMeasures = (told: readonly Measure[], known: readonly Measure[]): string[] => [
  ...new Set(
    told
      .filter((measure) => !known.some((each) => areSame(measure, each)))
      .map(({ value, unit }) => `${value} ${unit}${value === 1 || unit.endsWith('g') ? '' : 's'}`),
  ),
];
