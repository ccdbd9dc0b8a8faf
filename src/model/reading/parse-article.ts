/**
 * What an MDX file says, with line numbers: headings, links, pictures and components.
 * The parser is the one Astro renders with, so rules and pages never disagree.
 */
import { mdxToMdast, type MdastNode } from 'satteri';
import { foreignIn, type Foreign } from './foreign-markup.ts';

/** Features the site renders with; astro.config.mjs uses the same. */
export const markdownFeatures = { headingAttributes: true } as const;

export interface Heading {
  depth: number;
  text: string;
  /** The hand-given id, if there is one. */
  id: string | undefined;
  line: number;
}

export interface Link {
  url: string;
  /** The words one taps. */
  text: string;
  line: number;
}

export interface ComponentUse {
  name: string;
  /** Attributes as written: strings, or the source text of an expression. */
  attributes: Record<string, string>;
  line: number;
  /** The list items directly inside, for components that hold a list. */
  items: { text: string; line: number }[];
  /** Rows of the tables directly inside, for components that hold one. */
  rows: number;
  /** Nothing stands between its tags, or it has but one. */
  empty: boolean;
}

/** The parts of an article's body that rules and pages look at. */
export interface ArticleBody {
  headings: Heading[];
  links: Link[];
  components: ComponentUse[];
  /** Paragraphs and list items, without headings and what components bring. */
  prose: Passage[];
  /** What may not stand in a page. */
  foreign: Foreign[];
}

/** A paragraph or a list item. */
export interface Passage {
  /** Its words, without citations. */
  text: string;
  line: number;
  /** Its words with a {@link CITED} where a citation stands. */
  marked: string;
  /** The claims that each {@link CITED} of `marked` names, in their order. */
  cites: string[][];
  /** The list it stands in, numbered within the page; undefined for a paragraph. */
  list: number | undefined;
}

/** Stands for a citation in {@link Passage.marked}; no author can type it. */
export const CITED = '\uE000';

type Tree = MdastNode & { children?: Tree[] };

/** Nodes whose value readers see, or may see. */
const WRITTEN = new Set(['text', 'inlineCode', 'mdxTextExpression', 'mdxFlowExpression', 'code']);

/** Nodes that hold words without a paragraph in between. */
const HOLDS_WORDS = new Set(['paragraph', 'tableCell', 'mdxFlowExpression', 'code']);

/** An element with words directly inside, such as `<p>words</p>` on a line of its own. */
const isPlainElement = ({ type, children }: { type: string; children?: { type: string }[] }) =>
  type === 'mdxJsxFlowElement' && (children ?? []).some((child) => child.type === 'text');

/** The plain text of a node, glossary terms included, with a mark for each citation. */
function markedText(node: Tree): string {
  if ('value' in node && WRITTEN.has(node.type)) return node.value;
  if (node.type === 'mdxJsxTextElement' && node.name === 'Cite') return CITED;
  return (node.children ?? []).map(markedText).join('');
}

/** The claims of each citation in a node, in the order they stand. */
function citesIn(node: Tree): string[][] {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Cite')
    return [namesIn(attributesOf(node)['id'])];
  return (node.children ?? []).flatMap(citesIn);
}

/** The plain text of a node, without citations. */
const textOf = (node: Tree) => markedText(node).replaceAll(CITED, '');

function attributesOf(node: Tree): Record<string, string> {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return {};
  return Object.fromEntries(
    node.attributes
      .filter((attribute) => attribute.type === 'mdxJsxAttribute')
      .map(({ name, value }) => [name, typeof value === 'string' ? value : (value?.value ?? '')]),
  );
}

const itemsOf = (node: Tree): ComponentUse['items'] =>
  (node.children ?? [])
    .filter((child) => child.type === 'list')
    .flatMap((list) => list.children)
    .map((item) => ({ text: textOf(item).trim(), line: item.position?.start.line ?? 1 }));

function rowsOf(node: Tree): number {
  return (node.children ?? [])
    .filter((child) => child.type === 'table')
    .reduce((rows, table) => rows + table.children.length, 0);
}

/**
 * Read the body of an article.
 *
 * @param source the whole file, front matter included, so that lines are the file's lines
 * @throws when the MDX does not parse; the message comes from the parser
 */
export function parseArticle(source: string): ArticleBody {
  const tree: Tree = mdxToMdast(source, { features: markdownFeatures });
  const body: ArticleBody = {
    headings: [],
    links: [],
    components: [],
    prose: [],
    foreign: foreignIn(tree),
  };
  let lists = 0;
  const visit = (node: Tree, list?: number): void => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
      body.headings.push({ depth: node.depth, text: textOf(node), id, line });
    } else if (node.type === 'link') body.links.push({ url: node.url, text: textOf(node), line });
    if (HOLDS_WORDS.has(node.type) || isPlainElement(node)) {
      const marked = markedText(node).replace(/\s+/g, ' ').trim();
      const text = marked.replaceAll(CITED, '').trim();
      if (text) body.prose.push({ text, line, marked, cites: citesIn(node), list });
    }
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const name = node.name ?? '';
      body.components.push({
        name,
        attributes: attributesOf(node),
        line,
        items: itemsOf(node),
        rows: rowsOf(node),
        empty: node.children.length === 0,
      });
    }
    const inside = node.type === 'list' ? (list ?? ++lists) : list;
    node.children?.forEach((child) => {
      visit(child, inside);
    });
  };
  visit(tree);
  return body;
}

/** The words of an attribute that lists names: `id="c001 c004"` gives two. */
export function namesIn(attribute: string | undefined): string[] {
  return attribute?.split(/\s+/).filter(Boolean) ?? [];
}
