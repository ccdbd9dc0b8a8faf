/** Mistakes in who is said to have reviewed what. */
import { kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { of, oneOf } from './tables.ts';

const NAMES = ['Dr A. Smith', 'A physiotherapist', 'Our medical team', 'Prof. Ann Other'];

/** An entry of the list, with the lines of all its fields but the one of a name. */
const entry = (without = '') =>
  `jane-smith:\n${[
    '  name: Jane Smith',
    '  profession: General practitioner',
    '  registeredWith: General Medical Council',
    '  since: 2026-11-01',
  ]
    .filter((line) => !line.startsWith(`  ${without}:`))
    .join('\n')}\n`;

export const reviewKinds: Kind[] = [
  kind('reviewer: invented, or without a register', of('reviewers'), {
    at: /^(?:\{\}\n|(?=[a-z-]+:$))/gm,
    by: oneOf(entry(), entry('name'), entry('registeredWith'), entry('since')),
  }),
  kind('review: of a deck or situation by nobody', of('decks/', 'situations/'), {
    at: /(?<=^ {2}checked: .*\n)/gm,
    by: (_, { random }) =>
      `  clinicalReview: { date: 2026-11-25, by: ${random.one(NAMES) ?? ''}, role: GP }\n`,
  }),
  kind('review: of a danger sign by nobody', of('danger-signs/'), {
    at: /(?<=^ {2}action: .*\n)/gm,
    by: (_, { random }) =>
      `  reviews: [{ by: "${random.one(NAMES) ?? ''}, GP", on: 2026-11-25, wording: "a1b2c3d4" }]\n`,
  }),
];

/** What writers leave where words are still to come. */
export const gapKinds: Kind[] = [
  kind('table: words still to come', of('facts', 'glossary', 'decks/', 'situations/'), {
    at: /(?<=^ {2,6}(?:sentence|meaning|text|lead): [A-Z][a-z]+)(?= )/gm,
    by: oneOf(' TODO', ' xxx', ' (insert source)', ' lorem ipsum', ' TBC', ' ???'),
  }),
];
