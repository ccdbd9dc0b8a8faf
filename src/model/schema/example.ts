/**
 * Examples of what people type and what answers it: the files of `content/examples/`. Plain text, for
 * there are thousands: a heading in square brackets says what answers the lines below it.
 *
 *     [cauda-equina]                        danger: names of signs, the most fitting first
 *     [not cauda-equina: causes/sciatica]   only sounds like the sign; these pages answer, or "nothing"
 *     [remedies/heat-and-ice#how-to-do-it, remedies/first-hour]   pages or sections, best first
 *     [nothing]                             another subject
 */

/** What people put around what they mean, under `[add before]` and `[add after]` in one of the files. */
export interface Padding {
  before: readonly string[];
  after: readonly string[];
}

/** What answers an example. */
export interface Answer {
  /** Danger signs that the words name, the most fitting first. */
  signs: readonly string[];
  /** The sign that the words only sound like. */
  not: string | undefined;
  /** Pages or sections that answer, best first; none where the site should say nothing. */
  places: readonly string[];
}

/** What somebody types, and what answers it. */
export interface Example extends Answer {
  say: string;
}

const NOTHING = 'nothing';
const listOf = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
const placesOf = (text: string) => (text.trim() === NOTHING ? [] : listOf(text));

/** What a heading says, without its brackets; undefined when it says nothing that can be read. */
export function answerOf(heading: string): Answer | undefined {
  const lookalike = /^not ([a-z0-9-]+):(.+)$/.exec(heading);
  if (lookalike) return { signs: [], not: lookalike[1], places: placesOf(lookalike[2] ?? '') };
  const names = listOf(heading);
  if (names.length === 0) return undefined;
  if (heading.trim() === NOTHING) return { signs: [], not: undefined, places: [] };
  const places = names.filter((name) => name.includes('/'));
  if (places.length === names.length) return { signs: [], not: undefined, places };
  return places.length === 0 ? { signs: names, not: undefined, places: [] } : undefined;
}
