/** Slips in what is no word of a line: its citations, its indentation, the empty line before it. */
import { counted } from '../model/schema/counted.ts';
import type { Slip } from './slips.ts';

/** Blanks a line of data may be indented by. */
const DEEPEST = 14;

/** The line itself is what it was, and stands otherwise. */
export function* places(text: string): Generator<Slip> {
  if (text.startsWith('\n'))
    yield { at: 0, length: 1, by: '', what: 'an empty line was put in before it' };
  else yield { at: 0, length: 0, by: '\n', what: 'the empty line before it is gone' };
  const indent = /^ */.exec(text)?.[0].length ?? 0;
  for (let blanks = 0; blanks <= DEEPEST; blanks++)
    if (blanks !== indent)
      yield {
        at: 0,
        length: indent,
        by: ' '.repeat(blanks),
        what: `it began with ${counted(blanks, 'blank')} and begins with ${indent}`,
      };
  if (text.endsWith(','))
    yield { at: text.length - 1, length: 1, by: '', what: 'a comma was put in at its end' };
  else yield { at: text.length, length: 0, by: ',', what: 'the comma at its end is gone' };
}

const TAG = /<Cite id="[^"]*" ?\/>/g;

/** Citations that are gone, were put in, or went to another sentence of the line. */
function* wholeCitations(text: string, claims: readonly string[]): Generator<Slip> {
  const ends = (of: string) => [...of.matchAll(/(?<=[.!?)”])(?= |$)/g)].map(({ index }) => index);
  for (const { 0: tag, index: at } of text.matchAll(TAG)) {
    yield { at, length: tag.length, by: '', what: `the citation ${tag} was put in` };
    const without = text.slice(0, at) + text.slice(at + tag.length);
    for (const end of ends(without)) {
      const by = without.slice(0, end) + tag + without.slice(end);
      yield {
        at: 0,
        length: text.length,
        by,
        what:
          /[.!?]/.test(text.charAt(at + tag.length)) && end === at + 1
            ? `the citation ${tag} went before the full stop; it stands right after it`
            : `the citation ${tag} went to another sentence`,
      };
    }
  }
  for (const at of ends(text))
    for (const id of claims)
      yield { at, length: 0, by: `<Cite id="${id}" />`, what: `the citation of "${id}" was lost` };
}

/** Lists of names, of a citation or of a field. */
const LIST =
  /(?<=\b(?:id|claims)=")[^"]*(?=")|(?<=\b(?:claims|refs|settles|also): \[)[^\]]*(?=\])/g;

/** Claims that became others in a list of names, are gone from it or were put in. */
function* namesInLists(text: string, claims: readonly string[]): Generator<Slip> {
  for (const { 0: list, index } of text.matchAll(LIST)) {
    const names = [...list.matchAll(/[^\s,]+/g)];
    const between = list.includes(',') || text.slice(0, index).endsWith(': [') ? ', ' : ' ';
    for (const { 0: name, index: place } of names) {
      const at = index + place;
      for (const id of claims)
        yield { at, length: name.length, by: id, what: `the claim "${id}" became "${name}"` };
      for (const id of claims)
        yield { at, length: 0, by: `${id}${between}`, what: `the claim "${id}" was lost` };
      const rest = names.filter((each) => each.index !== place).map(([each]) => each);
      yield {
        at: index,
        length: list.length,
        by: rest.join(between),
        what: `the claim "${name}" was put in`,
      };
    }
    for (const id of claims)
      yield {
        at: index + list.length,
        length: 0,
        by: `${names.length > 0 ? between : ''}${id}`,
        what: `the claim "${id}" was lost`,
      };
  }
}

/** @param claims the ids of all claims */
export function* citations(text: string, claims: readonly string[]): Generator<Slip> {
  yield* namesInLists(text, claims);
  yield* wholeCitations(text, claims);
}
