/** Characters and marks that no editor shows, or that look like others. */

/** A character or mark that has no place in a text, and what an author does about it. */
export interface Stray {
  seen: RegExp;
  what: (found: string) => string;
  mend: string;
}

const named = (found: string) =>
  `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Letters of other alphabets that look like ours. People may search in those; pages are in ours. */
const OTHER = '\\u0370-\\u03ff\\u0400-\\u04ff\\u0530-\\u058f\\uff00-\\uffef';
export const LOOKALIKE = new RegExp(`[${OTHER}]`, 'u');
export const AMONG_OURS = new RegExp(`(?<=[a-z])[${OTHER}]|[${OTHER}](?=[a-z])`, 'iu');
export const PEOPLES_WORDS = 'content/examples/';

export const STRAYS: readonly Stray[] = [
  {
    seen: /^(?:<{7} |={7}$|>{7} |\|{7} )/mu,
    what: (found) => `A mark of a merge stands here: "${found.trim()}".`,
    mend: 'Finish the merge: keep the right words and delete the marks.',
  },
  {
    seen: /\r/u,
    what: () => 'The lines end as on Windows or an old Mac.',
    mend: 'Save the file with line ends "LF" (in most editors at the bottom right).',
  },
  {
    seen: /\t/u,
    what: () => 'A tab stands here.',
    mend: 'Write blanks instead.',
  },
  {
    // eslint-disable-next-line no-control-regex -- control characters are what it looks for
    seen: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd]/u,
    what: (found) => `A character that nobody can see or read stands here (${named(found)}).`,
    mend: 'Delete the word and write it anew.',
  },
  {
    // eslint-disable-next-line no-misleading-character-class -- each is looked for by itself
    seen: /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0]/u,
    what: (found) => `An invisible character stands here (${named(found)}).`,
    mend: 'Delete it; where words lie apart, write a plain blank.',
  },
  {
    seen: /\u00a0/u,
    what: () => 'A blank that does not break stands here (U+00A0).',
    mend: 'Write a plain blank; the pages keep numbers and units together by themselves.',
  },
  {
    seen: LOOKALIKE,
    what: (found) => `"${found}" (${named(found)}) looks like a letter of ours and is not one.`,
    mend: 'Write the letter anew with your own keyboard.',
  },
];
