/** What the parsers say of a slip, in words of somebody who writes and does not program. */

/** What is wrong, and how to mend it. */
export interface SlipWords {
  what: string;
  mend: string;
}

/** What a parser's message begins with, and what it means to an author. */
type Told = readonly [begins: RegExp, what: string, mend: string];

const INDENT = 'Give the line as many blanks at its beginning as the lines beside it have.';
const QUOTES = 'Put the whole value in straight quotation marks: title: "Back spasm: what to do".';

const OF_YAML: readonly Told[] = [
  [/^Nested mappings are not allowed/, 'a colon with a blank behind it stands in a value', QUOTES],
  [/^Map keys must be unique/, 'this field or name stands twice', 'Delete one of the two.'],
  [
    /^(Sequence item without -|All (mapping|sequence) items must start|Block .*must be indented|Unexpected block-seq)/,
    'this line, or one beside it, is indented by too many or too few blanks',
    INDENT,
  ],
  [
    /^(Implicit (map )?keys|Implicit keys of flow)/,
    'this line, or the one before it, is no "name: value"',
    'A colon may be missing behind a name, or the line belongs to the one above: indent it as its neighbours are.',
  ],
  [/^Missing closing ["']quote/, 'a quotation mark is opened and not closed', 'Close it.'],
  [
    /^(Flow (sequence|map)|Expected flow|Flow end|Missing , )/,
    'a list in brackets is not closed, or lacks a comma',
    'Write [first, second] or { name: value, other: value } on one line.',
  ],
  [
    /^Unexpected (scalar|flow|double|single|plain|seq)/,
    'something follows where the value has ended',
    QUOTES,
  ],
  [/^Plain value cannot (start|begin) with/, 'a value begins with a sign of YAML', QUOTES],
  [
    /^The value ends at the "#"/,
    'the value ends at the "#"',
    'Put the whole value in straight quotation marks; write a remark on a line of its own.',
  ],
  [/^A word that begins with & or/, 'a value begins with & or *', QUOTES],
  [/^A value may not begin with/, 'a value begins with "!"', QUOTES],
  [/^Tabs are not allowed/, 'a tab stands here', 'Write blanks instead.'],
];

const OF_JSON: readonly Told[] = [
  [
    /^Expected ',' or/,
    'a comma or a closing bracket is missing at the end of this line',
    'Every line but the last of an entry or list ends in a comma.',
  ],
  [
    /^Expected (double-quoted )?property name/,
    'a name in straight quotation marks should stand here',
    'Delete the comma before a closing bracket, and write names as "name".',
  ],
  [/^Expected ':' after/, 'a colon is missing behind a name', 'Write "name": "value".'],
  [/^Bad control character|^Unterminated string/, 'a text is not closed', 'End it with ".'],
  [/^Bad escaped character/, 'a "\\" stands in a text', 'Take it out.'],
  [
    /^Unexpected end|^Unexpected non-whitespace/,
    'the file ends too early, or goes on behind its end',
    'The brackets do not match: look at what was added or lost last.',
  ],
  [
    /^Unexpected token/,
    'something stands here that is neither text in quotation marks nor a number',
    'Put words in straight quotation marks, and look for a comma too much or too few.',
  ],
];

const FENCES = 'Every <Name> needs its </Name> behind what it holds, and no other between.';

const OF_PAGES: readonly Told[] = [
  [
    /Unexpected character after `<`|Unexpected character .* (in|before|after) (attribute|name|tag)/,
    'a "<" stands here and what follows is no component',
    'In tags, write straight quotation marks: id="…". In a sentence, write "less than".',
  ],
  [/Unexpected closing (tag|slash)/, 'something is closed that was not opened', FENCES],
  [
    /Could not parse (expression|import)|Unexpected end of file in expression/,
    'a brace begins code, which may not stand in a page',
    'Write round brackets; a section id is {#small-letters} at the end of its heading.',
  ],
];

/** The words for a message; the message itself where it is not known. */
function told(known: readonly Told[], message: string): SlipWords {
  const [, what, mend] = known.find(([begins]) => begins.test(message)) ?? [];
  return {
    what: what ?? message,
    mend: mend ?? 'Mend the syntax on this line or the one before it.',
  };
}

export const yamlSlip = (message: string): SlipWords => told(OF_YAML, message);
export const jsonSlip = (message: string): SlipWords => told(OF_JSON, message);

/** @param line what stands on the line of the slip */
export function pageSlip(message: string, line: string): SlipWords {
  const open = /Expected a closing tag for `(<[^`]*>)`(?: \((\d+):\d+\))?/.exec(message);
  if (open) {
    const [, tag = '', on] = open;
    const name = tag.replace(/[<>]/g, '');
    if (/^[a-z]/.test(name))
      return {
        what: `HTML stands here: ${tag}`,
        mend: 'Delete it. Drawings are shown with <Figure id="…" /> or <Panel id="…" />.',
      };
    return {
      what: `${tag}${on === undefined ? '' : ` of line ${on}`} is not closed`,
      mend: `Write </${name}> on a line of its own behind what it holds.`,
    };
  }
  const curly = /=\s*[“”‘’]/.test(line);
  if (curly)
    return {
      what: 'a curly quotation mark stands in a tag',
      mend: 'Write straight ones: id="…".',
    };
  return told(OF_PAGES, message.replace(/^(\d+:\d+: )/, ''));
}
