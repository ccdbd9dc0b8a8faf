/** "What now?": its questions and ends, joined with the danger signs and panels they name. */
import { signsAsked } from '../model/derived/guide-signs.ts';
import type { NamedSign } from '../model/derived/danger-signs.ts';
import type { CareLevelName } from '../model/schema/care-names.ts';
import type { GuideEnd, GuideQuestion } from '../model/schema/guide.ts';
import { addressOf } from '../register/forwarding.ts';
import { dangerSign, dangerSigns } from './care.ts';
import { byName, dataOf } from './collections.ts';

const [questionEntries, endEntries] = await Promise.all([
  byName('guideQuestions'),
  byName('guideEnds'),
]);

const questions = [...dataOf(questionEntries)].sort((a, b) => a[1].order - b[1].order);
const first = questions[0]?.[0];

/** Where everybody begins. */
export const GUIDE = '/now/';

/** Address of a page of the guide; the first question is the guide's own. */
export const guideAddress = (name: string) => (name === first ? GUIDE : `${GUIDE}${name}/`);

/** Address of what follows an end: a page of the guide, an article or a section. */
export const nextAddress = (to: string) => (to.includes('/') ? addressOf(to) : guideAddress(to));

/** The page before another. */
export interface Before {
  words: string;
  url: string;
}

/** Whether an answer of a question leads to a page. */
const leadsTo = (name: string) => (question: readonly [string, GuideQuestion]) =>
  question[1].answers.some(({ to }) => to === name);

/** The page before another: of the questions that lead to it the one of its level, else an end that does. */
function before(name: string): Before | undefined {
  const ways = questions.filter(leadsTo(name));
  const level = endEntries.get(name)?.data.level;
  const way = ways.find(([, question]) => question.level === level) ?? ways[0];
  if (way) return { words: `Question ${questions.indexOf(way) + 1}`, url: guideAddress(way[0]) };
  const [from, end] =
    [...dataOf(endEntries)].find(([, { next }]) => next.some(({ to }) => to === name)) ?? [];
  return from === undefined || end === undefined || name === first
    ? undefined
    : { words: end.title, url: guideAddress(from) };
}

/** A question with everything its page shows. */
export interface GuideQuestionPage {
  kind: 'question';
  name: string;
  question: GuideQuestion;
  /** Place among the questions, from 1, and how many there are. */
  number: number;
  count: number;
  before: Before | undefined;
  glance: NamedSign[];
  folded: NamedSign[];
}

/** An end with everything its page shows. */
export interface GuideEndPage {
  kind: 'end';
  name: string;
  end: GuideEnd;
  before: Before | undefined;
  /** The signs whose advice stands on it. */
  signs: NamedSign[];
}

/** A page of the guide. */
export type GuidePage = GuideQuestionPage | GuideEndPage;

/** Every page of the guide, the first question in front. */
export const guidePages = (): GuidePage[] => [
  ...questions.map(([name, question], index) => ({
    kind: 'question' as const,
    name,
    question,
    number: index + 1,
    count: questions.length,
    before: before(name),
    ...signsAsked(question, dangerSigns),
  })),
  ...[...dataOf(endEntries)].map(([name, end]) => ({
    kind: 'end' as const,
    name,
    end,
    before: before(name),
    signs: end.signs.map((sign) => ({ name: sign, sign: dangerSign(sign) })),
  })),
];

/** The level of the end that an answer leads to, where it is a call for help. */
export const levelOfAnswer = (to: string): CareLevelName | undefined =>
  endEntries.get(to)?.data.level;
