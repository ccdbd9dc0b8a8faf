/** What the parser of YAML says of a slip, in words of somebody who writes and does not program. */
import { counted } from '../schema/counted.ts';
import { indentOf, meantBlanks, standsInList, unevenNear } from './indentation.ts';
import { told, type SlipWords } from './slip-words.ts';
import { BRACKETS, IN_A_LIST, INSIDE, OF_YAML, OTHERWISE, QUOTES, TWICE } from './yaml-words.ts';

/** A value with signs in it that end it, in the quotation marks that it needs. */
function inQuotes(line: string): string {
  const [, name, value = ''] = /^\s*(?:- )?([\w-]+): +(.*?) *$/.exec(line) ?? [];
  if (name === undefined || /["{[\\]/.test(value)) return QUOTES;
  return `Put the whole value in straight quotation marks: ${name}: "${value}".`;
}

/** What one sees in a line itself, whatever the parser says of it. */
function seenIn(line: string): SlipWords | undefined {
  const start = line.trim();
  if (/^[*•–—] /.test(start))
    return {
      what: `a line of a list begins with "${start.charAt(0)}"`,
      mend: 'Begin it with "- ".',
    };
  if (/^-[^\s\d-]/.test(start))
    return { what: 'the blank behind "-" is missing', mend: `Write: - ${start.slice(1)}` };
  const [, glued, value] = /^(?:- )?([\w-]+):([^\s/].*)$/.exec(start) ?? [];
  if (glued !== undefined)
    return {
      what: `the blank behind "${glued}:" is missing`,
      mend: `Write: ${glued}: ${value ?? ''}`,
    };
  const [, name] = /^(?:- )?([a-z][\w-]*)(?=$| [^:]*$)/i.exec(start) ?? [];
  if (name !== undefined && !start.includes('#'))
    return {
      what: `a colon is missing, perhaps behind "${name}"`,
      mend: `Write "${name}: …"; a line that goes on with the one above stands further in than it.`,
    };
  return undefined;
}

/** A line in which a second name stands where the end of a line was lost. */
function joined(line: string): SlipWords | undefined {
  const value = /^\s*(?:- )?[\w-]+:\s+(.*)$/.exec(line)?.[1] ?? '';
  const name = /(?:^|[.!?\]]| {2,})([a-z][\w-]*):(?: |$)/.exec(value)?.[1];
  return name === undefined
    ? undefined
    : {
        what: `two lines have become one before "${name}:", or a colon stands in a value`,
        mend: `Begin a new line before "${name}:". If it is part of the value, put the whole value in straight quotation marks.`,
      };
}

/** A field in braces whose value lost one of its quotation marks. */
const unpairedQuote = (line: string): SlipWords | undefined =>
  /^\s*- \{.*\}\s*$/.test(line) && line.split('"').length % 2 === 0
    ? {
        what: 'a quotation mark is missing: this line has an odd number of them',
        mend: 'Put each value with a comma or a colon in it between two straight quotation marks: what: "…".',
      }
    : undefined;

const OF_BRACKETS = /^(Flow (sequence|map)|Expected flow|Flow end|Missing , )/;

/** The line above or here whose bracket has no end. */
function unclosedBracket(lines: readonly string[], at: number) {
  const open = lines
    .slice(0, at + 1)
    .findLastIndex((line) => line.split(/[[{]/).length > line.split(/[\]}]/).length);
  if (open === -1) return undefined;
  const sign = /[[{](?!.*[[{])/.exec(lines[open] ?? '')?.[0] ?? '[';
  return {
    at: open,
    what: `the "${sign}" of this line is not closed`,
    mend: `Write "${sign === '[' ? ']' : '}'}" behind the last thing that belongs to it. ${BRACKETS}`,
  };
}

/** A slip of the blanks at the beginning of a line near the place where the parser stopped. */
function indentSlip(lines: readonly string[], at: number) {
  const uneven = unevenNear(lines, at);
  if (uneven !== undefined) {
    const blanks = indentOf(lines[uneven]);
    const meant = meantBlanks(lines, uneven);
    return {
      at: uneven,
      what: `this line begins with ${counted(blanks, 'blank')}: one too ${meant < blanks ? 'many' : 'few'}`,
      mend: `Begin it with ${meant === 0 ? 'none' : counted(meant, 'blank')}. A line stands as far in as those beside it, or two blanks further in than the line that it belongs to.`,
    };
  }
  const [line = '', next = ''] = lines.slice(at);
  const valueAndFields = /^\s*(- )?[\w-]+: +\S/.test(line) && /^\s*[\w-]+:( |$)/.test(next);
  if (indentOf(next) <= indentOf(line) || !valueAndFields) return undefined;
  const name = line.trim().replace(/:.*/, '');
  return {
    at: at + 1,
    what: `this line stands further in than "${name}" above it, which has a value already`,
    mend: `Begin it as far in as "${name}". If it is part of that value, put the whole value in straight quotation marks.`,
  };
}

/**
 * The words for a message of the parser, and the line to which they lead.
 *
 * @param lines the text
 * @param at the line at which the parser stopped, counted from 0, as that of the answer is
 */
export function yamlSlip(
  message: string,
  lines: readonly string[],
  at: number,
): SlipWords & { at: number } {
  // JSON comes here as well, where blanks mean nothing, but with this slip only.
  if (TWICE[0].test(message)) return { at, ...(told([TWICE], message) ?? OTHERWISE) };
  const none = lines.slice(0, at).findLastIndex((line) => /^(\{\}|\[\])\s*$/.test(line));
  if (none !== -1)
    return {
      at: none,
      what: `"${lines[none]?.trim() ?? ''}" says that nothing follows, and something does`,
      mend: 'Delete this line.',
    };
  const quote = unpairedQuote(lines[at] ?? '');
  if (quote) return { at, ...quote };
  const two = /^(Nested|Unexpected scalar)/.test(message) ? joined(lines[at] ?? '') : undefined;
  if (two) return { at, ...two };
  const mayBeIndented =
    /^(Nested|All|Block .*indented|A block|Implicit|Sequence|Unexpected [sbm]|This line)/;
  const indented = mayBeIndented.test(message) ? indentSlip(lines, at) : undefined;
  if (indented) return indented;
  const line = lines[at] ?? '';
  const bracket = OF_BRACKETS.test(message) ? unclosedBracket(lines, at) : undefined;
  if (bracket) return bracket;
  if (
    /^(Implicit|All|Sequence|Block .*indented|Unexpected [sb]|Unresolved|Alias|A word)/.test(
      message,
    )
  ) {
    const seen = seenIn(line);
    if (seen) return { at, ...seen };
  }
  if (/^(All|Sequence|Block)/.test(message) && standsInList(lines, at)) return { at, ...IN_A_LIST };
  const above = message.startsWith('This line') ? seenIn(lines[at - 1] ?? '') : undefined;
  if (above) return { at: at - 1, ...above };
  if (/^Unexpected (scalar|double|single)/.test(message) && /["'].*["'].*["']/.test(line))
    return { at, what: 'a quotation mark stands in a value that is in such marks', mend: INSIDE };
  const words = told(OF_YAML, message) ?? OTHERWISE;
  return { at, what: words.what, mend: words.mend === QUOTES ? inQuotes(line) : words.mend };
}
