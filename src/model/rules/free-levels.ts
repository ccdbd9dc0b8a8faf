import { sentencesOf } from '../derived/readability.ts';
import type { ContentSource, Entry } from '../reading/content-source.ts';
import { errorAt, type Rule } from './rule.ts';

/**
 * Words that tell how fast a reader must act. In a text they would be a second place for a level,
 * and sooner or later another one: they stand in `content/danger-signs/` alone.
 */
const LEVEL = [
  /\bambulance\b(?! crew)/i,
  /\bA&E\b/,
  /\bemergency (room|department|care|help|treatment|line|number)\b/i,
  /\b(is|are|as|be) an? (medical )?emergency\b/i,
  /\b(call|ring|dial|text) (999|911|112|111|000|for help|for emergency help|now|at once|straight away)\b/i,
  /\b(the )?same day\b/i,
  /\bwithin 24 hours\b/i,
  /\b(get|seek|need|needs|needed|find|ask for) (\w+ ){0,3}(help|advice|care|attention) (\w+ ){0,2}(now|today|at once|straight away|immediately|urgently|quickly|soon|early)\b/i,
  /\b(see|call|ring|tell|ask|contact|phone) (\w+ ){0,5}(doctor|GP|hospital|team|midwife|nurse|surgery|111|one|pharmacist) (\w+ ){0,3}(now|today|at once|straight away|immediately|urgently|quickly|without delay)\b/i,
  /\b(at once|straight away|immediately|without delay|urgently|right away)\b[^.]*\b(doctor|GP|hospital|medical|help|call|seen)\b/i,
  /\b(needs?|get|seek|want) (urgent|immediate|emergency|medical|prompt) (\w+ )?(help|care|attention|advice|check)\b/i,
  /\burgent (help|care|GP|appointment|medical|advice)\b/i,
  /\bget help (now|today|at once|straight away|immediately|quickly|fast|soon)\b/i,
  /\b(see|visit|ask|contact) (a|your|the) (GP|doctor|GP or \w+|doctor or \w+) (if|when|about it if|soon)\b/i,
];

const tellsLevel = (sentence: string) => LEVEL.some((pattern) => pattern.test(sentence));

/** A text outside the table of signs, with the place it stands. */
interface Told {
  file: string;
  line: number;
  text: string;
}

/** All that is written by hand: articles with their summaries, words of figures and of the glossary. */
function texts({ articles, about, figures, glossary }: ContentSource): Told[] {
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
      ofEntry(article, { summary: article.data.summary, description: article.data.description }),
    ),
    ...[...figures.values()].flatMap((figure) =>
      ofEntry(figure, { caption: figure.data.caption, description: figure.data.description }),
    ),
    ...[...glossary.values()].flatMap((term) => ofEntry(term, { meaning: term.data.meaning })),
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
