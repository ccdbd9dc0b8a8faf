import type { Finding } from '../reading/finding.ts';
import type { PageSource } from '../reading/content-source.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';
import { errorAt, folderOf, type Rule } from './rule.ts';

/** How the sections of a kind of article follow one another. */
interface Order {
  /** By id, from what to do now to what it rests on. */
  named: readonly string[];
  /** Sections of other names stand before this one, or after all that are named; else only after. */
  othersBefore?: string;
}

/**
 * Act, understand, verify. A remedy may be done in several ways (in a car, on the floor), each a
 * section of its own, so others may stand there while it is about doing; none parts what was found from
 * how it was found out. In symptoms and causes others come last. Help articles differ too much.
 */
const orders: Record<string, Order> = {
  symptoms: { named: ['ease-it-now', 'how-long-it-lasts', 'when-to-get-help', 'what-it-may-be'] },
  causes: {
    named: ['what-helps', 'what-it-feels-like', 'when-to-get-help', 'who-gets-it', 'what-happens'],
  },
  remedies: {
    named: ['how-to-do-it', 'who-should-not', 'does-it-help', 'what-the-research-says'],
    othersBefore: 'does-it-help',
  },
};

/** A section, as far as its place goes. */
interface Section {
  id: string;
  line: number;
}

/** A named section that stands before one it should follow. */
function tooEarly(sections: readonly Section[], named: readonly string[]): Section | undefined {
  const known = sections.filter(({ id }) => named.includes(id));
  const wanted = named.filter((id) => known.some((each) => each.id === id));
  if (sections[0]?.id !== wanted[0]) return sections[0];
  return known.find(({ id }, at) => id !== wanted[at]);
}

/** A section without a place of its own that stands among those that have one. */
function inBetween(sections: readonly Section[], { named, othersBefore }: Order) {
  const last = sections.findLastIndex(({ id }) => named.includes(id));
  const from = sections.findIndex(({ id }) => id === (othersBefore ?? named[0]));
  return sections.slice(0, last).find(({ id }, at) => at > from && !named.includes(id));
}

function sectionsInOrder(article: PageSource<ArticleFrontMatter>): Finding[] {
  const folder = folderOf(article);
  const order = orders[folder];
  if (!order) return [];
  const sections = article.body.headings.flatMap(({ depth, id, line }) =>
    depth === 2 && id !== undefined ? [{ id, line }] : [],
  );
  const early = tooEarly(sections, order.named);
  const between = early ? undefined : inBetween(sections, order);
  const wrong = early ?? between;
  if (!wrong) return [];
  const then = order.othersBefore
    ? `others stand before ${order.othersBefore}, or after all of these`
    : 'then any others';
  return [
    errorAt(
      { file: article.file, line: wrong.line },
      'order-of-sections',
      early
        ? `The section "${wrong.id}" stands too early.`
        : `The section "${wrong.id}" stands between sections that follow one another.`,
      `In ${folder}/ the order is: ${order.named.join(', ')}; ${then}.`,
    ),
  ];
}

/** The sections of an article stand in the order of its kind. */
export const sectionOrder: Rule = ({ content }) =>
  [...content.articles.values()].flatMap(sectionsInOrder);
