/** Mistakes in the form of YAML files, whatever they hold. */
import { another, kind } from '../edits.ts';
import { isYaml, type Kind } from '../mistake.ts';
import { ENTRY } from './tables.ts';

/** A field of an entry with the lines that belong to it. */
const FIELD = /^ {2}(?:- )?([\w-]+):.*\n(?: {4}.*\n| {2}- .*\n)*/gm;
const LINE = /^ +- (?!name:|words:|label:|when:|\{).*[^:\n]\n/gm;
const KEY = /(?<=^ +(?:- )?)[a-z][\w-]*(?=:)/gm;

/** Whether every entry of a file has a field, so that one without it is a mistake. */
const allHave = (text: string, field: string) =>
  [...text.matchAll(ENTRY)].every(([entry]) => entry.includes(`\n  ${field}:`));

export const yaml: Kind[] = [
  kind('YAML: entry deleted', isYaml, { at: ENTRY, by: '' }),
  kind('YAML: entry twice', isYaml, { at: ENTRY, by: ([entry]) => entry + entry }),
  kind('YAML: entry renamed', isYaml, { at: /^[a-z][\w-]*(?=:)/gm, by: ([name]) => `${name}-2` }),
  kind('YAML: entry named like a property of the language', isYaml, {
    at: /^[a-z][\w-]*(?=:)/gm,
    by: (_, { random }) =>
      random.one(['constructor', '__proto__', 'toString', 'no', '5', '""', '~']),
  }),
  kind('YAML: entry copied under a name of its own', isYaml, {
    at: ENTRY,
    by: ([entry]) => entry + entry.replace(/^([\w-]+)/, '$1-copy'),
  }),
  kind('YAML: field deleted that all entries have', isYaml, {
    at: FIELD,
    by: ([, field = ''], { text }) => (allHave(text, field) ? '' : undefined),
    lead: 'entry',
  }),
  kind('YAML: field deleted that some entries have', isYaml, {
    at: FIELD,
    by: ([, field = ''], { text }) => (allHave(text, field) ? undefined : ''),
    lead: 'entry',
  }),
  kind('YAML: field misspelt', isYaml, {
    at: KEY,
    by: ([name], { random }) => random.one([`${name}s`, name.slice(1), name.toUpperCase()]),
  }),
  kind('YAML: field twice', isYaml, { at: /^ {2}[\w-]+: \S.*\n/gm, by: ([line]) => line + line }),
  kind('YAML: line of a list deleted', isYaml, { at: LINE, by: '', lead: 'entry' }),
  kind('YAML: line of a list twice', isYaml, { at: LINE, by: ([line]) => line + line }),
  kind('YAML: word of a list deleted', isYaml, {
    at: /(?<=\[[^\]\n]*), [^,\][{}\n]+/g,
    by: '',
    lead: 'entry',
  }),
  kind('YAML: word of a list twice', isYaml, {
    at: /(?<=\[)[^,\][{}\n]+(?=[,\]])/g,
    by: ([word]) => `${word}, ${word}`,
  }),
  kind('YAML: value emptied', isYaml, {
    at: /(?<=^ +(?:- )?[\w-]+:) \S.*/gm,
    by: (_, { random }) => random.one(['', ' ""', ' []', ' {}', ' ~', ' " "']),
  }),
  kind('YAML: value of another entry', isYaml, {
    at: /^ +[\w-]+: \S.*/gm,
    by: (found, chance) =>
      another(found, chance, `^${/^ +[\w-]+: /.exec(found[0])?.[0] ?? ''}\\S.*`),
  }),
  kind('YAML: value of a wrong type', isYaml, {
    at: /(?<=^ +(?:- )?[\w-]+: ).+/gm,
    by: (_, { random }) =>
      random.one(['5', '[a, b]', '{ a: b }', 'true', '2026-11-23', '"x"', '-1', '[[a]]']),
  }),
];
