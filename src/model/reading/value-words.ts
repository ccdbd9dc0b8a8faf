/** What the validator says of a value, in words of somebody who writes and does not program. */
import type { z } from 'astro/zod';
import { counted } from '../schema/counted.ts';
import { closest } from './closest.ts';

type Issue = z.core.$ZodIssue;

/** Kinds of value as an author knows them. */
const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets, [one, two]',
  object: 'fields of its own, each on a line below it',
  record: 'fields of its own, each on a line below it',
};

/** What a kind of thing is counted in. */
const COUNTED: Record<string, readonly [one: string, many: string]> = {
  string: ['letter', 'letters'],
  array: ['entry', 'entries'],
  set: ['entry', 'entries'],
};

const lengthOf = (value: unknown) =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 0;

const few = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? `"${value}"` : 'what stands here';

/** One of some words: which, and the one that may have been meant. */
function oneOf(value: unknown, values: readonly unknown[]): string {
  const words = values.map(String);
  const meant = typeof value === 'string' ? closest(value, words) : undefined;
  const which = `is ${few(value)} and must be one of: ${words.join(', ')}.`;
  return meant === undefined ? which : `${which} Did you mean "${meant}"?`;
}

/** What is wrong with a value, to stand behind the name of its field. */
export function valueWords(issue: Issue): string {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(input, issue.values);
    case 'invalid_type':
      return `is ${few(input)} and must be ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'too_small':
    case 'too_big': {
      const [most, limit] =
        issue.code === 'too_big' ? ['at most', issue.maximum] : ['at least', issue.minimum];
      const unit = COUNTED[issue.origin];
      return unit === undefined
        ? `is ${few(input)} and must be ${most} ${limit}.`
        : `has ${counted(lengthOf(input), ...unit)} and must have ${most} ${limit}.`;
    }
    default:
      return issue.message.replace(/^Invalid input: /, 'is not right: ');
  }
}
