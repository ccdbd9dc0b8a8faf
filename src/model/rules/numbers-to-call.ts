import type { ContentSource } from '../reading/content-source.ts';
import { errorAt, type Rule } from './rule.ts';

/** Whether a text has a telephone number, with blanks or without: "131114" for "13 11 14". */
function tellsNumber(text: string, number: string): boolean {
  const spaced = number.replaceAll(' ', '').replace(/(?<=.)(?=.)/g, ' ?');
  return new RegExp(`(?<!\\d)${spaced}(?!\\d)`).test(text);
}

const notesOf = (refs: readonly string[], { references }: ContentSource) =>
  refs.map((ref) => references.get(ref)?.data.note ?? '').join(' ');

/** An emergency number is in the note of a source that it names. */
const emergencyNumbers: Rule = ({ content }) =>
  [...content.emergencyNumbers.values()].flatMap(({ file, data, lineOf }) => {
    const unknown = data.refs.filter((ref) => !content.references.has(ref));
    if (unknown.length > 0 || tellsNumber(notesOf(data.refs, content), data.number)) return [];
    return [
      errorAt(
        { file, line: lineOf(['number']) },
        'untold-telephone',
        `"${data.number}" is in no note of its sources: ${data.refs.join(', ')}.`,
        `They say: ${notesOf(data.refs, content)} Write the number of ${data.places} as they have it, or name the source that has it.`,
      ),
    ];
  });

/** A number of a danger sign is in one of its claims, or in a note of their sources. */
const numbersOfSigns: Rule = ({ content }) =>
  [...content.dangerSigns].flatMap(([name, { file, data, lineOf }]) => {
    const claims = data.claims.flatMap((id) => content.claims.get(id)?.data ?? []);
    const told = claims
      .flatMap(({ claim, caveat, refs }) => [claim, caveat, notesOf(refs, content)])
      .join(' ');
    return data.numbers.flatMap(({ number }, at) =>
      tellsNumber(told, number)
        ? []
        : [
            errorAt(
              { file, line: lineOf(['numbers', at, 'number']) },
              'untold-telephone',
              `"${number}" is in no claim of the danger sign "${name}", and in no note of their sources.`,
              'Write the number as they have it, or name the claim that tells it.',
            ),
          ],
    );
  });

/** Whoever calls reaches help: every number to call is told by what it rests on, figure by figure. */
export const numbersToCall: Rule = (context) => [
  ...emergencyNumbers(context),
  ...numbersOfSigns(context),
];
