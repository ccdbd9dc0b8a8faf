import { sentencesOf } from '../derived/readability.ts';
import type { ContentSource, Entry } from '../reading/content-source.ts';
import { isSheet } from '../schema/figure.ts';
import { errorAt, type Rule } from './rule.ts';

/** Whom a reader in danger may turn to. */
const HELP =
  /\b(doctors?|physician|GP|clinician|nurse|midwi(fe|ves)|pharmacist|surgery|hospital|casualty|medical|paramedics?|maternity unit|labour ward|999|911|112|111|000)\b|(?<!when to )\b(gets?|needs?|seek|find|want)( \w+){0,3} help\b|\b(be|gets?|have|has)( \w+){0,3} (checked|seen|looked at)\b/i;

/** Words for how fast, and for how long it may wait. */
const SPEED =
  /\b(now|today|tonight|at once|straight away|right away|immediate(ly)?|urgent(ly)?|prompt(ly)?|without delay|as soon as|the same day|within (an?|the|one|two|three|\d+) (hours?|days?)|this week)\b/i;

/** A reader is sent somewhere, whatever else the sentence says. */
const SENT = [
  /\bambulance\b(?! crew)/i,
  /\bA&E\b/,
  /\b(go|rush|drive|get|taken?|sent) (straight |back |off )?to (the |a |an )?(hospital|ER|casualty|emergency)\b/i,
  /\b(call|ring|phone|dial|text) (for )?(the |an |your |NHS )?(999|911|112|111|000|emergency services|paramedics|help|labour ward|maternity unit)\b/i,
  /\b(is|are|as|be|it) an? (medical )?emergency\b(?! (stop|sign|card))/i,
  /\bemergency (room|department|care|help|treatment|line|number)\b/i,
  /\b(this|that|it|which) (is|are) urgent\b/i,
  /\b(see|visit|contact|book|consult) (a|your|the) (GP|doctor|GP or \w+|doctor or \w+|physician)\b[^.]*\b(if|when|soon|appointment)\b/i,
];

/** False calm: that somebody need not be asked, or that it may wait. */
const CALM = [
  /\bno need (to|for) (see|call|ring|ask|a doctor|an? appointment)/i,
  /\b(do|does|did) not need (to see )?(a|your|the) (doctor|GP|ambulance)\b/i,
  /\b(can|may|safe to) wait (until|till|for|a few|some)\b/i,
];

/** Studies speak of doctors, hospitals and days without sending anybody. */
const ABOUT_STUDIES =
  /\b(trial|study|studies|review|survey|guidance|guideline|summary|summaries)\b/i;

/**
 * Whether a sentence tells how fast a reader must act, or need not. In a text that would be a second
 * place for a level, and sooner or later another one: levels stand in `content/danger-signs/` alone.
 */
function tellsLevel(sentence: string): boolean {
  if ([...SENT, ...CALM].some((pattern) => pattern.test(sentence))) return true;
  return HELP.test(sentence) && SPEED.test(sentence) && !ABOUT_STUDIES.test(sentence);
}

/** A text outside the table of signs, with the place it stands. */
interface Told {
  file: string;
  line: number;
  text: string;
}

/** All that is written by hand: articles with their summaries, words of figures and of the glossary. */
function texts({ articles, about, figures, glossary, facts, ...rest }: ContentSource): Told[] {
  const ofEntry = (entry: Entry<unknown>, told: Record<string, string | readonly string[]>) =>
    Object.entries(told).flatMap(([field, words]) =>
      [words].flat().map((text) => ({ file: entry.file, line: entry.lineOf([field]), text })),
    );
  return [
    ...[...articles.values(), ...about.values()].flatMap(({ file, body }) => [
      ...body.prose.map(({ text, line }) => ({ file, line, text })),
      ...body.headings.map(({ text, line }) => ({ file, line, text })),
    ]),
    ...[...articles.values()].flatMap((article) =>
      ofEntry(article, {
        summary: article.data.summary,
        description: article.data.description,
        changes: article.data.changes.map(({ what }) => what),
      }),
    ),
    ...[...articles.values()].flatMap(({ file, body }) => [
      ...body.pictures.map(({ alt, line }) => ({ file, line, text: alt })),
      ...body.components.flatMap(({ attributes, line }) =>
        attributes['question'] === undefined ? [] : [{ file, line, text: attributes['question'] }],
      ),
    ]),
    ...[...facts.values()].flatMap((fact) => ofEntry(fact, { sentence: fact.data.sentence })),
    ...[...figures.values()].flatMap((figure) =>
      ofEntry(figure, {
        ...(isSheet(figure.data) && {
          caption: figure.data.caption,
          description: figure.data.description,
        }),
        panels: figure.data.panels.map(({ alt }) => alt),
      }),
    ),
    ...[...glossary.values()].flatMap((term) => ofEntry(term, { meaning: term.data.meaning })),
    ...[...rest.folderGroups.values()].flatMap((group) =>
      ofEntry(group, { title: group.data.title, articles: Object.values(group.data.articles) }),
    ),
    // An end that is a call for help is one in its title; all else in the guide is not.
    ...[...rest.guideEnds.values()].flatMap((end) =>
      ofEntry(end, {
        ...(end.data.level === undefined && { title: end.data.title, lead: end.data.lead ?? '' }),
        steps: end.data.steps.map(({ words }) => words),
        after: end.data.after,
        next: end.data.next.map(({ words }) => words),
      }),
    ),
    ...[...rest.homeParts.values()].flatMap((list) =>
      ofEntry(list, {
        title: list.data.title,
        lead: list.data.lead ?? '',
        links: list.data.links.map(({ words }) => words),
      }),
    ),
    ...[...rest.searchStarts.values()].flatMap((start) =>
      ofEntry(start, { words: start.data.words }),
    ),
    ...[...rest.boards.values()].flatMap((board) => [
      ...ofEntry(board, { title: board.data.title, lead: board.data.lead }),
      ...board.data.rows.map(({ name, line }, at) => ({
        file: board.file,
        line: board.lineOf(['rows', at, 'line']),
        text: `${name}. ${line}`,
      })),
    ]),
    ...[...rest.decks.values()].flatMap((deck) => [
      ...ofEntry(deck, { title: deck.data.title, lead: deck.data.lead }),
      ...deck.data.cards.flatMap(({ heading, text = '', next }, at) =>
        [heading, text, ...next.map(({ words }) => words)].map((told) => ({
          file: deck.file,
          line: deck.lineOf(['cards', at]),
          text: told,
        })),
      ),
    ]),
    ...[...rest.guideQuestions.values()].flatMap((question) =>
      ofEntry(question, {
        asks: question.data.asks,
        answers: question.data.answers.map(({ words }) => words),
      }),
    ),
    ...[...rest.regions.values()].flatMap((region) => {
      const { hint, feel, setOff } = region.data;
      const told = [...feel, ...setOff].map((answer) => `${answer.words}. ${answer.hint ?? ''}`);
      return ofEntry(region, { hint, feel: told });
    }),
  ];
}

/** Asks that every level and every danger sign in a text comes from the table of signs. */
export const freeLevels: Rule = ({ content }) =>
  texts(content).flatMap(({ text, ...place }) =>
    sentencesOf(text)
      .filter(tellsLevel)
      .map((sentence) =>
        errorAt(
          place,
          'free-level',
          `How fast to act is told in free words: "${sentence.trim()}"`,
          'Name the danger sign, <Sign id="…" />, which brings its own words, or leave the sentence out.',
        ),
      ),
  );
