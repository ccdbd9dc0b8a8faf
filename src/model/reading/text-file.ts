/** Bytes of a file in `content/` to text: what no editor shows must not be in it. */
import type { Finding } from './finding.ts';

/** A character or mark that has no place in a text, and what an author does about it. */
interface Stray {
  seen: RegExp;
  what: (found: string) => string;
  mend: string;
}

const named = (found: string) =>
  `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Letters of other alphabets that look like ours. People may search in those; pages are in ours. */
const OTHER = '\\u0370-\\u03ff\\u0400-\\u04ff\\u0530-\\u058f\\uff00-\\uffef';
const LOOKALIKE = new RegExp(`[${OTHER}]`, 'u');
const AMONG_OURS = new RegExp(`(?<=[a-z])[${OTHER}]|[${OTHER}](?=[a-z])`, 'iu');
const PEOPLES_WORDS = 'content/examples/';

const STRAYS: readonly Stray[] = [
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

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}

const findingAt = (file: string, line: number, what: string, mend: string): Finding => ({
  file,
  line,
  rule: 'text-file',
  what,
  mend,
  severity: 'error',
});

/** One finding for each kind of stray character, at the first of its kind. */
function straysIn(file: string, text: string): Finding[] {
  return STRAYS.flatMap(({ seen, what, mend }) => {
    const among = seen === LOOKALIKE && file.startsWith(PEOPLES_WORDS) ? AMONG_OURS : seen;
    const found = among.exec(text);
    return found ? [findingAt(file, lineAt(text, found.index), what(found[0]), mend)] : [];
  });
}

/**
 * The text of a file, and what is wrong with it as a file.
 *
 * @returns text with what was found taken out, so that one stray mark brings one finding and not a
 *   hundred; undefined when it is no text at all
 */
export function textOf(file: string, bytes: Buffer): { text?: string; findings: Finding[] } {
  const notUtf8 = () => {
    const mend = 'Save it with the encoding "UTF-8".';
    return { findings: [findingAt(file, 1, 'The file is not written in UTF-8.', mend)] };
  };
  // Of UTF-16 every other byte is zero, which UTF-8 would take for characters.
  if (bytes.filter((byte) => byte === 0).length > bytes.length / 4) return notUtf8();
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return notUtf8();
  }
  const marked = decoded.startsWith('\ufeff');
  const text = marked ? decoded.slice(1) : decoded;
  const findings = marked
    ? [
        findingAt(
          file,
          1,
          'The file begins with a byte order mark.',
          'Save it as "UTF-8", not as "UTF-8 with BOM".',
        ),
      ]
    : [];
  if (text.trim() === '')
    return {
      findings: [findingAt(file, 1, 'The file is empty.', 'Bring it back from the history.')],
    };
  findings.push(...straysIn(file, text));
  if (!text.endsWith('\n')) {
    const end = text.split('\n').length;
    const what = 'The last line has no end: the file may have been cut off.';
    findings.push(
      findingAt(file, end, what, 'Look whether something is missing, and end the line.'),
    );
  }
  return { text: text.replaceAll(/\r\n?/g, '\n'), findings };
}
