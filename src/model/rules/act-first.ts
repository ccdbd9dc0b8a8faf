import {
  actSection,
  emergencyCard,
  firstAct,
  partsBetween,
  type Article,
} from '../derived/opening.ts';
import type { Finding } from '../reading/finding.ts';
import { counted } from '../schema/counted.ts';
import { oncePer } from '../derived/once-per.ts';
import { errorAt, folderOf, type Rule } from './rule.ts';

/** Folders whose articles begin with something to do. */
const WITH_ACTS = ['symptoms', 'causes', 'remedies'];
/** What stands inside a line of a list. */
const IN_LINES = ['Panel', 'Cite', 'Fact', 'Term', 'Sign'];
/** What belongs to a list of things to do. */
const OF_ACTS = ['DoNot', ...IN_LINES];
/** Words before the first act, so that it stands within 90 words with title and danger (the brief). */
const MOST_WORDS_BEFORE = 25;
const MOST_WORDS_OF_SUMMARY = 18;

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;

function actComesFirst(article: Article): Finding[] {
  const { file, body } = article;
  const { from } = actSection(article);
  const act = firstAct(article);
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
  // A remedy that is done in several ways names the first of them.
  const headings = body.headings.filter(({ line }) => line > from && line < act.line).length;
  if (words <= MOST_WORDS_BEFORE && headings <= (folderOf(article) === 'remedies' ? 1 : 0))
    return [];
  return [
    errorAt(
      { file, line: before[0]?.line ?? act.line },
      'late-act',
      `${counted(words, 'word')} ${words === 1 ? 'stands' : 'stand'} between the first heading and the first thing to do.`,
      `Leave at most ${MOST_WORDS_BEFORE} and no heading; move the rest below the list.`,
    ),
  ];
}

/**
 * The emergency card stands before everything, or right after the first things to do: nobody reads a
 * paragraph, a picture or a second list on the way to it. Only what may stand in a list stands between.
 */
function dangerComesEarly(article: Article): Finding[] {
  const { file } = article;
  const card = emergencyCard(article);
  if (!card) return [];
  const { from, to } = actSection(article);
  const act = firstAct(article);
  const first = card.line < from;
  const inActs = act !== undefined && act.line < card.line && card.line < to;
  const between = first
    ? partsBetween(article, 0, card.line, OF_ACTS)
    : partsBetween(article, act?.line ?? from, card.line, OF_ACTS);
  const mayFollow = ['causes', 'remedies'].includes(folderOf(article));
  if (between.length === 0 && (first || (inActs && mayFollow))) return [];
  return [
    errorAt(
      { file, line: card.line },
      'late-danger',
      between[0]
        ? `The emergency card stands too low: ${between[0].words} comes before it.`
        : 'The emergency card stands too low.',
      'Put it above the first section; in causes and remedies it may follow the first list of things to do.',
    ),
  ];
}

/** Above the first section stands nothing but the emergency card; help articles have key points there. */
function nothingElseFirst(article: Article): Finding[] {
  const { from } = actSection(article);
  const allowed = WITH_ACTS.includes(folderOf(article)) ? [] : ['KeyPoints', ...IN_LINES];
  return partsBetween(article, 0, from, ['CareCard', ...allowed]).map(({ line, words }) =>
    errorAt(
      { file: article.file, line },
      'before-the-first-section',
      `${words} stands above the first section.`,
      'Leave only the emergency card there, and in help articles the key points; move it below.',
    ),
  );
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

function shortSummary({ file, data, lineOf }: Article): Finding[] {
  const words = wordsIn(data.summary);
  if (words <= MOST_WORDS_OF_SUMMARY) return [];
  return [
    errorAt(
      { file, line: lineOf(['summary']) },
      'long-summary',
      `The summary has ${words} words.`,
      `Say it in ${MOST_WORDS_OF_SUMMARY}: one sentence before the first thing to do.`,
    ),
  ];
}

const beginning = oncePer((article: Article) => [
  ...nothingElseFirst(article),
  ...dangerComesEarly(article),
  ...(WITH_ACTS.includes(folderOf(article))
    ? [...actComesFirst(article), ...keyPointsFollow(article), ...shortSummary(article)]
    : []),
]);

/** Articles begin with danger and with what to do, in the order of their kind, and nothing in between. */
export const actFirst: Rule = ({ content }) => [...content.articles.values()].flatMap(beginning);
