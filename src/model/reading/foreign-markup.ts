/** What may not stand in a page: content is words and our components, and never code. */
import type { MdastNode } from 'satteri';
import { articleComponents, writtenAs } from './components.ts';

/** Something foreign, and what an author does about it. */
export interface Foreign {
  line: number;
  what: string;
  mend: string;
}

/** Kinds of node a page is made of. */
const OURS = new Set([
  'root',
  'yaml',
  'paragraph',
  'text',
  'heading',
  'list',
  'listItem',
  'strong',
  'emphasis',
  'link',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

const CODE =
  'Content is words and our components. Take it out; what a page can do is decided in src/.';
const WORDS = 'Say it in words, or with one of our components.';

/** What an author would call the others, and what helps. */
const NAMES: Record<string, [name: string, mend: string]> = {
  mdxjsEsm: ['An import or export', CODE],
  mdxFlowExpression: ['Something in curly braces, which would be code,', CODE],
  mdxTextExpression: ['Something in curly braces, which would be code,', CODE],
  html: ['HTML', CODE],
  code: ['A block of code (lines between ``` or set in by four blanks)', WORDS],
  inlineCode: ['Code between backticks', WORDS],
  image: ['A picture in Markdown', 'Show a drawing with <Figure id="…" /> or <Panel id="…" />.'],
  blockquote: ['A quotation (a line that begins with >)', WORDS],
  thematicBreak: ['A line across the page', 'Begin a section: ## Words {#id}'],
  break: ['A forced line break', 'Begin a paragraph or a list.'],
  delete: ['Words struck out', 'Take the words out.'],
  definition: ['An address for a link that stands elsewhere', 'Write [words](/address/).'],
  linkReference: ['A link whose address stands elsewhere', 'Write [words](/address/).'],
  imageReference: ['A picture in Markdown', 'Show a drawing with <Figure id="…" />.'],
  footnoteDefinition: ['A footnote', 'Cite claims: <Cite id="…" />'],
  footnoteReference: ['A footnote', 'Cite claims: <Cite id="…" />'],
};

/** Signs that somebody meant markup and wrote text, or forgot something. */
const STRAY: readonly [RegExp, string][] = [
  [
    /[<>]/,
    'A "<" or ">" stands in the words: a component that is not closed, or is written as text.',
  ],
  [/[{}]/, 'A curly brace stands in the words.'],
  [/`/, 'A backtick stands in the words.'],
  [/\\/, 'A backslash stands in the words.'],
  [/\*\*|__|~~/, 'Marks for bold or struck-out words stand in the words.'],
  [/\]\(|\]\[|\[\^|!\[/, 'A link or picture that is not complete stands in the words.'],
  [/^\[[ xX]\]\s/, 'A box to tick stands in the words.'],
  [/^#{1,6}\s/, 'A heading stands in the words.'],
  [/&(?:#\d+|#x[\da-f]+|[a-z]+);/i, 'A character is written as code.'],
  [/\bhttps?:|\bwww\./i, 'An address stands in the words.'],
  [/^:::|^---|^===/, 'Marks that no page of ours has stand in the words.'],
];

const isElement = (node: MdastNode) =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** A component without its "<". */
const LOST_BEGINNING = new RegExp(
  `(?<![<\\w])(${Object.keys(articleComponents).join('|')}) \\w+="`,
);

/** What is foreign about one node. */
function ofNode(node: MdastNode): Omit<Foreign, 'line'>[] {
  const lost = node.type === 'text' ? LOST_BEGINNING.exec(node.value)?.[1] : undefined;
  if (node.type === 'text' && lost !== undefined)
    return [
      {
        what: `The "<" before "${lost}" is lost. “${node.value.trim().slice(0, 60)}”`,
        mend: `Write ${writtenAs(lost)}.`,
      },
    ];
  if (node.type === 'text')
    return STRAY.filter(([seen]) => seen.test(node.value)).map(([, what]) => ({
      what: `${what} “${node.value.trim().slice(0, 60)}”`,
      mend: 'Write it in words, or mend the markup.',
    }));
  if (!OURS.has(node.type)) {
    const [name, mend] = NAMES[node.type] ?? [`Markup of the kind "${node.type}"`, WORDS];
    return [{ what: `${name} may not stand in a page.`, mend }];
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return [{ what: 'A box to tick may not stand in a page.', mend: 'Write a plain list.' }];
  if (!isElement(node)) return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute')
      return [{ what: 'Attributes may not come from code ({...}).', mend: CODE }];
    if (typeof attribute.value === 'string') return [];
    return [
      {
        what: `The attribute "${attribute.name}" has no value in quotes.`,
        mend: `Write ${attribute.name}="…", with the name in quotes.`,
      },
    ];
  });
}

/** All that is foreign in a page's tree, in the order it stands. */
export function foreignIn(node: MdastNode & { children?: MdastNode[] }): Foreign[] {
  const line = node.position?.start.line ?? 1;
  return [
    ...ofNode(node).map((foreign) => ({ line, ...foreign })),
    ...(node.children ?? []).flatMap(foreignIn),
  ];
}
