/** Mistakes in the form of JSON files. */
import { another, kind } from '../edits.ts';
import { isJson, type Kind } from '../mistake.ts';
import { contents } from './whole-file.ts';

/** An entry of a list, with its comma and line break. */
export const ENTRY = /^ {0,2}\{(?:"id".*|\n[\s\S]*?\n {1,2})\},\n/gm;
const ID = /(?<="id": ?")[\w./#-]+(?=")/g;
/** A field that every entry of the kind has. */
const NEEDED =
  /^ {2,4}"(?:id|topic|area|claim|strength|support|type|title|URL|seenAt|kind|tier|note|order|recommendation)": .*,\n/gm;

export const json: Kind[] = [
  kind(
    'JSON: field deleted',
    isJson,
    { at: NEEDED, by: '', lead: 'entry' },
    { at: /(?<=^\{.*)"(?:title|since)":"[^"]*",?/gm, by: '', lead: 'entry' },
  ),
  kind('JSON: field misspelt', isJson, {
    at: /(?<=^ {2,4}"|^\{.*")(?:id|topic|area|claim|support|type|title|kind|refs|since)(?=": ?)/gm,
    by: ([name], { random }) => random.one([`${name}s`, name.slice(1), name.toUpperCase()]),
  }),
  kind('JSON: field twice', isJson, { at: NEEDED, by: ([line]) => line + line }),
  kind('JSON: field of no such name', isJson, {
    at: NEEDED,
    by: ([line]) => `${line}  "colour": "blue",\n`,
  }),
  kind('JSON: value of a wrong type', isJson, {
    at: /(?<=^ {2,4}"\w+": |^\{.*"since":)"[^"\n]*"(?=[,}\n])/gm,
    by: (_, { random }) => random.one(['5', 'null', 'true', '[]', '{}', '""', '" "']),
  }),
  kind('JSON: value of a closed list misspelt', isJson, {
    at: /(?<="(?:area|strength|direction|support|type|kind|tier)": ")[a-z-]+(?=")/g,
    by: ([word]) => `${word}s`,
  }),
  contents('JSON: root no list', isJson, ({ text, random }) =>
    random.one([
      '{}',
      '5',
      'word',
      '"word"',
      'null',
      '[[]]',
      '[5]',
      '[null]',
      `{"all":${text}}`,
      '[]',
    ]),
  ),
  kind('JSON: comma lost', isJson, { at: /,(?=\n)/g, by: '' }),
  kind('JSON: comma too many', isJson, {
    at: /(?<=["\]}])(?=\n\s*[\]}])/g,
    by: ',',
    what: 'a comma before the end',
  }),
  kind('JSON: quote, bracket or brace lost', isJson, {
    at: /"(?=,?\n)|[[{](?=\n)|[\]}](?=,?\n)/g,
    by: '',
  }),
  kind('JSON: comment', isJson, {
    at: /^(?= *"|\{)/gm,
    by: (_, { random }) => random.one(['// note\n', '/* note */\n', '# note\n']),
  }),
  kind('JSON: single or curly quotes', isJson, {
    at: /(?<=: ?)"([^"\n]*)"/g,
    by: ([, words = ''], { random }) => random.one([`'${words}'`, `“${words}”`, words]),
  }),
  kind('JSON: quote or line break in a string', isJson, {
    at: /(?<=: ?"[^"\n]*[a-z]) (?=[^"\n]*")/g,
    by: (_, { random }) => random.one([' "', '\n', ' \\x', '\t']),
    what: 'a sign that a string may not hold',
  }),
  kind('JSON: ids of two entries swapped', isJson, {
    at: /(?<="id": ?")([\w./#-]+)("[\s\S]*?"id": ?")([\w./#-]+)(?=")/g,
    by: ([, one = '', between = '', two = '']) => two + between + one,
  }),
  kind('JSON: id of another entry', isJson, {
    at: ID,
    by: (found, chance) => another(found, chance, ID.source),
  }),
  kind('JSON: id changed', isJson, { at: ID, by: ([id]) => `${id}-2` }),
  kind('JSON: id of a wrong form', isJson, {
    at: ID,
    by: ([id], { random }) =>
      random.one([`${id} x`, `${id}"`, '', `${id}<b>`, `É${id}`, 'constructor', '__proto__']),
  }),
  kind('JSON: entry deleted', isJson, { at: ENTRY, by: '' }),
  kind('JSON: entry twice', isJson, { at: ENTRY, by: ([entry]) => entry + entry }),
  kind('JSON: entries in another order', isJson, {
    at: /^( {0,2}\{(?:"id".*|\n[\s\S]*?\n {1,2})\},\n)( {0,2}\{(?:"id".*|\n[\s\S]*?\n {1,2})\},\n)/gm,
    by: ([, one = '', two = '']) => two + one,
  }),
];
