/** What can be wrong with a file before anybody asks for its shape. */
import { FOLDERS } from '../../site.ts';
import type { Finding } from './finding.ts';
import type { SlipWords } from './slip-words.ts';

/** The file cannot be parsed. */
export const syntaxFinding = (file: string, line: number, { what, mend }: SlipWords): Finding => ({
  file,
  line,
  rule: 'syntax',
  what: `The file cannot be read: ${what}${/[.!?]$/.test(what) ? '' : '.'}`,
  mend,
  severity: 'error',
});

/** The file is not there. */
export const missingFile = (file: string): Finding => ({
  file,
  line: 1,
  rule: 'missing-file',
  what: 'The file is missing.',
  mend: `Bring it back: git checkout -- ${file}`,
  severity: 'error',
});

/** A folder has none of the files it is there for. */
export const emptyFolder = (folder: string, ending: string): Finding => ({
  ...missingFile(folder),
  what: `No file here ends in "${ending}".`,
});

/** A file lies where nothing is read, so nobody would ever see what it says. */
export const unreadFile = (file: string): Finding => ({
  file,
  line: 1,
  rule: 'unread-file',
  what: 'No page is made of this file: it lies in the wrong folder, or its name ends wrongly.',
  mend: `Articles are content/<folder>/<slug>.mdx, in ${FOLDERS.join(', ')}; pages about the site are in content/about. Move, rename or delete it.`,
  severity: 'error',
});

/** A data file is of another form than its reader expects. */
export const wrongRoot = (file: string, root: 'list' | 'names'): Finding => ({
  file,
  line: 1,
  rule: 'wrong-form',
  what:
    root === 'list'
      ? 'The file is not a list: it must begin with "[" and hold one entry after another.'
      : 'The file does not hold entries by name: each is a short name and a colon, and below it its fields.',
  mend: 'Compare it with its history: something that holds the whole was added or lost, or a list ("- …") stands where entries belong.',
  severity: 'error',
});

/** What stands behind a name is no entry. */
export const noEntry = (
  file: string,
  line: number,
  name: string,
  value: unknown,
  fields: readonly string[],
): Finding => ({
  file,
  line,
  rule: 'wrong-value',
  what: `"${name}" is ${value === null ? 'empty' : JSON.stringify(value)} and must be fields of its own, each on a line below it.`,
  mend: `An entry is a short name and a colon, and below it, two blanks further in, its fields: ${fields.join(', ')}.`,
  severity: 'error',
});

/** Two entries have one id. */
export function duplicateId(file: string, line: number, id: string, where = 'this file'): Finding {
  return {
    file,
    line,
    rule: 'duplicate-id',
    what: `The id "${id}" is used twice in ${where}.`,
    mend: 'Give one of the two entries another id.',
    severity: 'error',
  };
}
