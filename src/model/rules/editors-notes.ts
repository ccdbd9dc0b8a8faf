import { authorsOf } from '../derived/citation.ts';
import { errorAt, type Rule } from './rule.ts';

/** Square brackets, and what editors tell each other about a text. */
const NOTE = /[[\]]|\bnot (shown|named|seen)\b|\btext seen\b|\btitle unknown\b/i;

/** What editors note about a source does not stand in its name, which readers see. */
export const editorsNotes: Rule = ({ content }) =>
  [...content.references.values()].flatMap((reference) => {
    const { title, publisher = '', 'container-title': container = '' } = reference.data;
    const shown = {
      title,
      publisher,
      'container-title': container,
      author: authorsOf(reference.data),
    };
    return Object.entries(shown)
      .filter(([, words]) => NOTE.test(words))
      .map(([field, words]) =>
        errorAt(
          { file: reference.file, line: reference.lineOf([field]) },
          'editors-note',
          `The ${field} of "${reference.data.id}" holds a note of an editor: "${words}"`,
          field === 'title'
            ? 'Say what the source is in plain words, and list "title" in "incomplete".'
            : 'Leave the note out; what was not seen belongs in "incomplete".',
        ),
      );
  });
