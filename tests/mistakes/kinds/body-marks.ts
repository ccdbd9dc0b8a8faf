/** Signs of Markdown, components and notes that do not belong into the body of a page. */
import { kind } from '../edits.ts';
import { isPage, type Kind } from '../mistake.ts';
import { between, within } from './places-in-a-body.ts';

export const bodyMarks: Kind[] = [
  between('body: task list', ['- [ ] Ask a doctor\n- [x] Rest', '* [ ] Check this']),
  between('body: editor’s note left in', [
    'TODO: write this.',
    'FIXME',
    'TBC',
    '(source?)',
    '[citation needed]',
    'XXX check the number',
    'NB editor: ask Anna about this.',
    '{/* TODO: ask a doctor */}',
  ]),
  between('body: footnote', ['[^1]: A note.', 'Rest.[^1]\n\n[^1]: A note.', 'Rest.^[A note.]']),
  between('body: table', [
    '| Day | What |\n| --- | --- |\n| 1 | Rest |',
    '<table><tr><td>Rest</td></tr></table>',
    '| Day | What |\n| 1 | Rest |',
  ]),
  between('body: comment', ['<!-- a note -->', '<!-- <CareCard level="emergency" /> -->']),
  between('body: code', [
    '```js\nalert(1)\n```',
    '    indented as code',
    '`npm run build`',
    '```\nopen',
  ]),
  between('body: rule, quote or heading underlined', [
    '---',
    '***',
    '> Somebody said it.',
    'A heading\n=========',
    'A heading\n---------',
  ]),
  between('body: mark not closed', [
    '**Rest.',
    '*Rest',
    '_Rest',
    '<Term id="sciatica">nerve',
    '<b>Rest',
    '{rest',
    '~~Rest~~',
  ]),
  between('body: component of no such name', [
    '<Keypoints>\n\n- Rest.\n\n</Keypoints>',
    '<Warning>Rest.</Warning>',
    '<careCard level="emergency" />',
    '<cite id="c001" />',
    '<CareCards level="emergency" />',
    '<Fragment>Rest.</Fragment>',
  ]),
  kind(
    'body: component’s name or attribute misspelt',
    isPage,
    { at: /(?<=<(?:Term|Sign|Figure|Panel|Fact|Cite) )id(?==)/g, by: 'ids', part: 'body' },
    {
      at: /(?<=<(?:Term|Sign|Figure|Panel|Fact|Cite) id=")[^"]+/g,
      by: '',
      part: 'body',
      what: 'id empty',
    },
    { at: /(?<=<EvidenceBox\n? *)question(?==)/g, by: 'title', part: 'body' },
    {
      at: /(?<=<(?:Sign|Figure|Panel|Fact|Cite) id="[^"]+") ?(?=\/>)/g,
      by: ' class="x" client:load ',
      part: 'body',
    },
    {
      at: /<(?=(?:Sign|Figure|Fact|Panel|EvidenceBox)\s)/g,
      by: '\\<',
      part: 'body',
      what: 'bracket escaped',
    },
    {
      at: /(?<=<)(?:DoNot|KeyPoints|Steps)(?=>)/g,
      by: ([name]) => name.toLowerCase(),
      part: 'body',
    },
    { at: /(?<=<EvidenceBox[^>]*claims=")[^"]+/g, by: ([ids]) => `${ids}x`, part: 'body' },
  ),
  kind(
    'body: component unclosed or closed twice',
    isPage,
    { at: /<\/(?:DoNot|KeyPoints|Steps|Do|Term)>/g, by: '', part: 'body' },
    { at: /<\/(?:DoNot|KeyPoints|Steps|Do|Term)>/g, by: ([tag]) => tag + tag, part: 'body' },
    { at: /<(?:DoNot|KeyPoints|Steps|Do)>\n/g, by: '', part: 'body' },
  ),
  within('body: entity, escape or HTML reference', [
    '&nbsp;',
    '&lt;b&gt;',
    '&#8203;',
    '&copy;',
    '\\',
    '\\*Rest\\*',
  ]),
];
