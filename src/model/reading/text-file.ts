/** Bytes of a file in `content/` to text: what no editor shows must not be in it. */
import { isUtf8 } from 'node:buffer';
import type { Finding } from './finding.ts';
import { AMONG_OURS, LOOKALIKE, PEOPLES_WORDS, STRAYS } from './stray-characters.ts';

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}

/** The rule of a merge that is not finished, and that of a file which is no text: both hide all else. */
export const MERGE = 'unfinished-merge';
export const UNREADABLE = 'unreadable';

const findingAt = (
  file: string,
  line: number,
  what: string,
  mend: string,
  rule = 'text-file',
): Finding => ({
  file,
  line,
  rule,
  what,
  mend,
  severity: 'error',
});

/** The first line that is no UTF-8; of a file in which that cannot be told, its first. */
function firstForeignLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  const foreign = lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
  return Math.max(foreign, 0) + 1;
}

/** One finding for each kind of stray character, at the first of its kind. */
function straysIn(file: string, text: string): Finding[] {
  return STRAYS.flatMap(({ seen, what, mend }) => {
    const among = seen === LOOKALIKE && file.startsWith(PEOPLES_WORDS) ? AMONG_OURS : seen;
    const found = among.exec(text);
    if (!found) return [];
    const rule = seen === STRAYS[0]?.seen ? MERGE : 'text-file';
    return [findingAt(file, lineAt(text, found.index), what(found[0]), mend, rule)];
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
    const mend = `Save it with the encoding "UTF-8", and write dashes and curly marks of this line anew.`;
    const line = firstForeignLine(bytes);
    const what = 'The file is not written in UTF-8.';
    return { findings: [findingAt(file, line, what, mend, UNREADABLE)] };
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
      findings: [
        findingAt(file, 1, 'The file is empty.', `Bring it back: git checkout -- ${file}`),
      ],
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
