import { oncePer } from '../derived/once-per.ts';
import { sentencesOf } from '../derived/readability.ts';
import { allTexts, type ToldText } from '../derived/told-texts.ts';
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
  /\b(go|get|head|drive|come|be taken|see) (\w+ )?(to )?(the |an )?ER\b/,
  /\b(go|rush|drive|get|taken?|sent) (straight |back |off )?to (the |a |an )?(hospital|ER|casualty|emergency)\b/i,
  /\b(call|ring|phone|dial|text) (for )?(the |an |your |NHS )?(999|911|112|111|000|ER|A&E|emergency room|emergency services|paramedics|help|labour ward|maternity unit)\b/i,
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

/** The sentences of a text that tell a level. */
const levelsIn = oncePer(({ text }: ToldText) => sentencesOf(text).filter(tellsLevel));

/** Asks that every level and every danger sign in a text comes from the table of signs. */
export const freeLevels: Rule = ({ content }) =>
  allTexts(content)
    .filter(({ kind }) => kind !== 'level')
    .flatMap((told) =>
      levelsIn(told).map((sentence) =>
        errorAt(
          told,
          'free-level',
          `How fast to act is told in free words: "${sentence.trim()}"`,
          'Name the danger sign, <Sign id="…" />, which brings its own words, or leave the sentence out.',
        ),
      ),
    );
