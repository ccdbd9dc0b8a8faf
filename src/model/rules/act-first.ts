import type { Finding } from '../reading/finding.ts';
import type { PageSource } from '../reading/content-source.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';
import { errorAt, folderOf, type Rule } from './rule.ts';

/**
 * The order of sections by kind of article: act, understand, verify. The first is what a reader can
 * do now; what is not named here follows in any order. Help articles differ too much.
 */
const orders: Record<string, readonly string[]> = {
  symptoms: ['ease-it-now', 'how-long-it-lasts', 'when-to-get-help', 'what-it-may-be'],
  causes: ['what-helps', 'what-it-feels-like', 'when-to-get-help', 'who-gets-it', 'what-happens'],
  remedies: ['how-to-do-it', 'who-should-not', 'does-it-help', 'what-the-research-says'],
};

/** Lists of things to do. */
const ACTS = ['Steps', 'Do'];
/** What may stand between the first heading and the emergency card: acts, and what belongs to them. */
const WITH_ACTS = [...ACTS, 'DoNot', 'Figure', 'Panel', 'Cite', 'Fact', 'Term', 'Sign'];
/** Words before the first act, so that it stands within 90 words with title and danger (the brief). */
const MOST_WORDS_BEFORE = 25;
const MOST_WORDS_OF_SUMMARY = 18;

type Article = PageSource<ArticleFrontMatter>;

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** The lines from the heading of the first section to that of the second. */
function actSection({ body }: Article): { from: number; to: number } {
  const lines = body.headings.filter(({ depth }) => depth === 2).map(({ line }) => line);
  return { from: lines[0] ?? Infinity, to: lines[1] ?? Infinity };
}

function sectionsInOrder(article: Article, order: readonly string[]): Finding[] {
  const { file, body } = article;
  const sections = body.headings.filter(({ depth }) => depth === 2);
  const present = sections.flatMap(({ id, line }) => (id === undefined ? [] : [{ id, line }]));
  const named = present.filter(({ id }) => order.includes(id));
  const wanted = order.filter((id) => named.some((each) => each.id === id));
  const at = named.findIndex(({ id }, index) => id !== wanted[index]);
  const wrong = present[0]?.id !== wanted[0] ? present[0] : named[at];
  if (!wrong) return [];
  return [
    errorAt(
      { file, line: wrong.line },
      'order-of-sections',
      `The section "${wrong.id}" stands too early.`,
      `In ${folderOf(article)}/ the order is: ${order.join(', ')}; then any others.`,
    ),
  ];
}

function actComesFirst(article: Article): Finding[] {
  const { file, body } = article;
  const { from, to } = actSection(article);
  const act = body.components.find(
    ({ name, line }) => ACTS.includes(name) && line > from && line < to,
  );
  if (!act)
    return [
      errorAt(
        { file, line: from === Infinity ? 1 : from },
        'no-act',
        'The first section has nothing to do.',
        'Begin it with <Steps> or <Do>, from claims that the article cites.',
      ),
    ];
  const before = body.prose.filter(({ line }) => line > from && line < act.line);
  const words = before.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const heading = body.headings.find(({ line }) => line > from && line < act.line);
  if (words <= MOST_WORDS_BEFORE && (heading === undefined || folderOf(article) === 'remedies'))
    return [];
  return [
    errorAt(
      { file, line: before[0]?.line ?? act.line },
      'late-act',
      `${words} words stand between the first heading and the first thing to do.`,
      `Leave at most ${MOST_WORDS_BEFORE} and no heading; move the rest below the list.`,
    ),
  ];
}

/** The emergency card stands before everything, or right after the first things to do. */
function dangerComesEarly(article: Article): Finding[] {
  const { file, body } = article;
  const card = body.components.find(
    ({ name, attributes }) => name === 'CareCard' && attributes['level'] === 'emergency',
  );
  if (!card) return [];
  const { from, to } = actSection(article);
  if (card.line < from) return [];
  const between = body.components.filter(({ line }) => line > from && line < card.line);
  const late =
    folderOf(article) === 'symptoms' ||
    card.line > to ||
    between.some(({ name }) => /^[A-Z]/.test(name) && !WITH_ACTS.includes(name));
  if (!late) return [];
  return [
    errorAt(
      { file, line: card.line },
      'late-danger',
      'The emergency card stands too low.',
      'Put it above the first section; in causes and remedies it may follow the first list of things to do.',
    ),
  ];
}

function keyPointsFollow(article: Article): Finding[] {
  const { file, body } = article;
  const points = body.components.find(({ name }) => name === 'KeyPoints');
  const { from, to } = actSection(article);
  if (!points) return [];
  const after = body.headings.find(({ line }) => line > points.line);
  if (points.line > from && after?.line === to) return [];
  return [
    errorAt(
      { file, line: points.line },
      'place-of-key-points',
      'The key points stand in the wrong place.',
      'Put them at the end of the first section, right above the second heading.',
    ),
  ];
}

function shortSummary({ file, data }: Article): Finding[] {
  const words = wordsIn(data.summary);
  if (words <= MOST_WORDS_OF_SUMMARY) return [];
  return [
    errorAt(
      { file, line: 1 },
      'long-summary',
      `The summary has ${words} words.`,
      `Say it in ${MOST_WORDS_OF_SUMMARY}: one sentence before the first thing to do.`,
    ),
  ];
}

/** Symptoms, causes and remedies begin with what to do: act, understand, verify. */
export const actFirst: Rule = ({ content }) =>
  [...content.articles.values()].flatMap((article) => {
    const order = orders[folderOf(article)];
    if (!order) return [];
    return [
      ...sectionsInOrder(article, order),
      ...actComesFirst(article),
      ...dangerComesEarly(article),
      ...keyPointsFollow(article),
      ...shortSummary(article),
    ];
  });
