/** Signs that mean something else to YAML, and words that no entry may hold. */
import { kind } from '../edits.ts';
import { isYaml, type Kind } from '../mistake.ts';

const WORDS = /(?<=^ +(?:- )?[\w-]+: )[A-Za-z][^#\n]*$/gm;

export const yamlSigns: Kind[] = [
  kind('YAML: no, 1e3 and the like', isYaml, {
    at: WORDS,
    by: (_, { random }) =>
      random.one(['no', 'yes', 'off', '1e3', '0x1f', '012', '.inf', '12:30:00', 'null', '=']),
  }),
  kind('YAML: alias to nothing', isYaml, { at: WORDS, by: '*nothing' }),
  kind('YAML: anchor and alias', isYaml, {
    at: /(?<=^ +)([\w-]+): ([A-Za-z][^#\n]*)$/gm,
    by: ([, name = '', value = ''], { random }) =>
      random.one([
        `${name}: &it ${value}`,
        `${name}: &it [*it]`,
        `<<: *${name}`,
        `${name}: &it ${value}\n  again: *it`,
      ]),
  }),
  kind('YAML: cut by " #"', isYaml, {
    at: /(?<=^ +(?:- )?[\w-]+: [A-Za-z][^#\n"'[{]*[a-z]) (?=[a-z])/gm,
    by: ' #',
  }),
  kind('YAML: tag', isYaml, {
    at: WORDS,
    by: ([words], { random }) =>
      random.one([
        `!word ${words}`,
        `!!int ${words}`,
        `!!binary ${words}`,
        `!!js/function ${words}`,
      ]),
  }),
  kind('YAML: tab for indentation', isYaml, { at: /^ {2,}(?=\S)/gm, by: '\t' }),
  kind('YAML: indented wrongly', isYaml, {
    at: /^ {2,}(?=\S)/gm,
    by: ([blanks], { random }) => random.one([`${blanks} `, blanks.slice(1), `${blanks}  `, '']),
  }),
  kind('YAML: number changed', isYaml, {
    at: /(?<=^ +(?:- )?[\w-]+: .*)\b\d+\b(?!-\d)/gm,
    by: ([number], { random }) =>
      random.one([`${number}0`, String(Number(number) + 1), `-${number}`]),
  }),
  kind('YAML: signs of a regular expression', isYaml, {
    at: /(?<=^ +(?:- )?[\w-]+: .*[a-z])(?=$)/gm,
    by: (_, { random }) => random.one([' (', ' ++', ' *', ' [a', ' \\', ' ?', ' $&', ' (a+)+$']),
  }),
  kind('YAML: quote or colon wrong', isYaml, {
    at: /(?<=^ +(?:- )?[\w-]+:) (.+)$/gm,
    by: ([, words = ''], { random }) =>
      random.one([
        words,
        ` "${words.replaceAll('"', '')}`,
        ` ${words}: x`,
        ` '${words}`,
        ` : ${words}`,
        ` |${words}`,
      ]),
  }),
  kind('YAML: bracket lost', isYaml, { at: /[[\]{}](?=[,\n])|(?<=: )[[{]/g, by: '' }),
  kind('YAML: entries in another order', isYaml, {
    at: /^([\w'"-][^\n]*:.*\n(?:[ #].*\n)*)([\w'"-][^\n]*:.*\n(?:[ #].*\n)*)/gm,
    by: ([, one = '', two = '']) => two + one,
  }),
  kind('YAML: lines of a list in another order', isYaml, {
    at: /^( +- .*\n)( +- .*\n)/gm,
    by: ([, one = '', two = '']) => two + one,
  }),
  kind('YAML: markup, banned word or placeholder', isYaml, {
    at: /(?<=^ +(?:- )?(?:title|lead|line|lines|text|words|alt|caption|sentence|meaning|note|heading|word|hint|name|short|share|do|say|label|summary): .*[a-z])(?=[.,]?$)/gm,
    by: (_, { random }) =>
      random.one([
        ' <b>now</b>',
        ' **now**',
        ' TODO',
        ' that is worn out',
        ' <script>alert(1)</script>',
        ' [x](https://evil.example)',
        ' {x}',
        ' lorem ipsum',
        " and don't",
      ]),
  }),
  kind('YAML: word doubled', isYaml, {
    at: /(?<=^ +(?:- )?[\w-]+: .* )[a-z]{3,}(?= [a-z])/gm,
    by: ([word]) => `${word} ${word}`,
  }),
  kind('YAML: "not" lost', isYaml, {
    at: /(?<=^ +(?:- )?.*[a-z]) (?:not|never|no|cannot|without)(?= [a-z])/gm,
    by: '',
  }),
  kind('YAML: second document', isYaml, { at: /^(?=[\w-]+:)/gm, by: '---\n' }),
];
