/** Characters and line ends that editors, merges and copying leave in a file. */
import { inserts, kind } from '../edits.ts';
import { replaced, type Kind } from '../mistake.ts';
import { contents, whole } from './whole-file.ts';

const written = (file: string) => /\.(mdx|yaml|json|txt|svg|css)$/.test(file);
/** Between two letters. */
const IN_A_WORD = /(?<=[a-z])(?=[a-z])/g;

/** A character that nobody sees, or that looks like another, in a word. */
const inWord = (name: string, ...signs: [string, string][]): Kind =>
  kind(`character: ${name}`, written, ...inserts(IN_A_WORD, signs));

const CYRILLIC: Record<string, string> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с' };

export const characters: Kind[] = [
  contents('character: saved as UTF-16', written, ({ text, random }) =>
    Buffer.concat([
      Buffer.from(random.one([[0xff, 0xfe], []]) ?? []),
      Buffer.from(text, 'utf16le'),
    ]),
  ),
  contents('character: saved as Latin-1', written, ({ text }) =>
    Buffer.from(text.replace(/[a-z](?= )/, 'é'), 'latin1'),
  ),
  contents('character: byte order mark', written, ({ text }) => `\uFEFF${text}`),
  contents('character: Windows line ends', written, ({ text }) => text.replaceAll('\n', '\r\n')),
  contents('character: old Mac line ends', written, ({ text }) => text.replaceAll('\n', '\r')),
  whole('character: merge marks', written, ({ file, text, random }) => {
    const starts = [...text.matchAll(/^(?=.)/gm)].map(({ index }) => index);
    const at = random.one(starts) ?? 0;
    const line = text.slice(at, text.indexOf('\n', at) + 1);
    const both = `<<<<<<< HEAD\n${line}=======\n${line}>>>>>>> theirs\n`;
    return replaced(file, text, at, line.length, both, 'merge marks');
  }),
  kind(
    'character: one merge mark left',
    written,
    ...inserts(/^(?=.)/gm, [
      ['=======', '=======\n'],
      ['<<<<<<< HEAD', '<<<<<<< HEAD\n'],
      ['>>>>>>> theirs', '>>>>>>> theirs\n'],
    ]),
  ),
  inWord('tab', ['tab in a word', '\t']),
  kind('character: tab for a blank', written, {
    at: /(?<=[a-z]) (?=[a-z])/g,
    by: '\t',
    what: 'tab',
  }),
  inWord('NUL', ['NUL', '\0']),
  inWord(
    'control',
    ['backspace', '\b'],
    ['escape', '\u001B'],
    ['delete', '\u007F'],
    ['vertical tab', '\v'],
  ),
  inWord(
    'zero width',
    ['zero width space', '\u200B'],
    ['joiner', '\u200D'],
    ['no-break', '\uFEFF'],
    ['soft hyphen', '\u00AD'],
  ),
  inWord(
    'direction',
    ['right to left override', '\u202E'],
    ['isolate', '\u2066'],
    ['mark', '\u200F'],
  ),
  inWord(
    'damaged',
    ['replacement', '\uFFFD'],
    ['mojibake', 'â€™'],
    ['mojibake', 'Ã©'],
    ['private', '\uE000'],
    ['lone surrogate as text', '\\ud800'],
  ),
  kind('character: blank that does not break, or another', written, {
    at: /(?<=[a-z]) (?=[a-z])/g,
    by: (_, { random }) => random.one(['\u00A0', '\u2009', '\u3000', '\u2028', '\u0085']),
    what: 'another blank',
  }),
  kind('character: Cyrillic look-alike', written, {
    at: /(?<=[a-z])[aeopc](?=[a-z])/g,
    by: ([letter]) => CYRILLIC[letter],
  }),
  kind('character: letter of another form', written, {
    at: /(?<=[a-z])(?:fi|fl|ff|e|a)(?=[a-z])/g,
    by: ([letters], { random }) =>
      ({ fi: 'ﬁ', fl: 'ﬂ', ff: 'ﬀ', a: random.one(['ａ', '𝐚']), e: random.one(['e\u0301', '𝑒']) })[
        letters
      ],
  }),
  contents(
    'character: something behind the end',
    written,
    ({ text, random }) =>
      text + (random.one([':wq\n', 'asdf', '}\n', '\u001A', '---\n', '</svg>\n', 'x: [\n']) ?? ''),
  ),
  kind('character: blanks at the end of a line', written, {
    at: /(?<=\S)(?=\n)/g,
    by: '   ',
    what: 'blanks',
  }),
];
