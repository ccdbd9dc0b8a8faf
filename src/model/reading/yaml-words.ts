/** What the parser of YAML says, and what it means to somebody who writes and does not program. */
import type { SlipWords, Told } from './slip-words.ts';

export const QUOTES =
  'Put the whole value in straight quotation marks: title: "Back spasm: what to do".';
export const INSIDE = 'Inside such a value write curly ones: “so”, or it’s.';
export const BRACKETS = 'Write [first, second] or { name: value, other: value } on one line.';

export const TWICE: Told = [
  /^Map keys must be unique/,
  'this field or name stands twice',
  'Delete one of the two.',
];

export const IN_A_LIST: SlipWords = {
  what: 'this line stands in a list, and does not begin with "- " as far in as the others',
  mend: 'Begin it as the lines of the list above it begin. What belongs to no list stands as far in as the name of the list.',
};

export const OF_YAML: readonly Told[] = [
  TWICE,
  [/^Nested mappings are not allowed/, 'a colon with a blank behind it stands in a value', QUOTES],
  [
    /^A block sequence may not be used/,
    'this line, or one beside it, begins with "- " where "name: value" belongs',
    'A list stands below its name: "name:", then each "- one" on a line of its own, two blanks further in than the name.',
  ],
  [/^(Sequence item without -|All sequence items must start)/, IN_A_LIST.what, IN_A_LIST.mend],
  [
    /^Unexpected block-seq/,
    'a list begins on the line of its name',
    'Write each "- one" on a line of its own below the name, two blanks further in.',
  ],
  [
    /^(All mapping items must start|Block .*must be indented)/,
    'this line, or one beside it, is indented by too many or too few blanks',
    'Give the line as many blanks at its beginning as the lines beside it have.',
  ],
  [
    /^Block collections are not allowed/,
    'lines with "- " or "name:" stand in a list in brackets',
    'Write [first, second] on one line, or lines that begin with "- " and no brackets.',
  ],
  [
    /^Unexpected (,|empty item)/,
    'a comma too much stands in a list in brackets',
    'Between two things stands one comma.',
  ],
  [
    /^(Implicit (map )?keys|Implicit keys of flow)/,
    'this line, or the one before it, is no "name: value"',
    'A colon may be missing behind a name, or the line belongs to the one above: indent it as its neighbours are.',
  ],
  [/^Missing closing ["']quote/, 'a quotation mark is opened and not closed', 'Close it.'],
  [
    /^(Flow (sequence|map)|Expected flow|Flow end|Missing , |Missing space after :)/,
    'a list in brackets is not closed, or lacks a comma',
    BRACKETS,
  ],
  [
    /^Unexpected (scalar|flow|double|single|plain|seq|map|block)/,
    'something follows where the value has ended',
    QUOTES,
  ],
  [
    /^Plain value cannot (start|begin) with/,
    'a value begins with a sign that means something else here',
    QUOTES,
  ],
  [
    /^The value ends at the "#"/,
    'the value ends at the "#"',
    'Put the whole value in straight quotation marks; write a remark on a line of its own.',
  ],
  [
    /^This line is read as part of the one above/,
    'this line begins with "- " and is read as part of the line above it',
    'Begin it as far in as the other lines of its list. The line above a list ends in a colon.',
  ],
  [
    /^(A word that begins with & or|Unresolved alias|Alias|An alias|Anchor)/,
    'a value begins with & or *',
    QUOTES,
  ],
  [/^A value may not begin with/, 'a value begins with "!"', QUOTES],
  [/^Tabs are not allowed/, 'a tab stands here', 'Write blanks instead.'],
  [/^Invalid escape/, 'a "\\" stands in a value in quotation marks', 'Take it out.'],
  [
    /^(Not a YAML token|Block scalar header|Invalid block scalar)/,
    'a value begins with ">" or "|", which mean something else here',
    QUOTES,
  ],
  [
    /^(Source contains multiple|Unexpected doc|Missing directives)/,
    'a line of hyphens or dots stands among the fields',
    'Delete it.',
  ],
];

export const OTHERWISE: SlipWords = {
  what: 'this line, or one beside it, is not written as fields are',
  mend: 'Compare it with a line beside it that is right: the blanks at its beginning, a blank behind each colon and dash, quotation marks and brackets in pairs.',
};
