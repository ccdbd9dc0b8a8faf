import { oncePer } from '../derived/once-per.ts';
import { shownWords, type ShownText } from '../derived/shown-words.ts';
import { errorAt, type Rule } from './rule.ts';

/** What writers put where the words are still to come. */
const PLACEHOLDERS = [
  /\b(?:to-?do|tbc|tbd|tba|fixme|placeholder|asdf\w*|qwerty\w*|blah|x{2,})\b(?!-)/i,
  /\bTK\b/,
  /\b(?:lorem|ipsum|dolor sit|amet)\b/i,
  /[[<{]\s*(?:insert|add|write|your|name|title|link|source|picture|image|figure|date|check)\b[^\]>}]*[\]>}]?/i,
  /\binsert (?:here|text|words|link|source|reference|citation|quote|name|title|heading|date|number|figure|picture|image)\b/i,
  /\binsert\b.{0,24}(?:…|\.{3})/i,
  /\b(?:text|title|heading) here\b|\b(?:goes|comes|to go) here\b/i,
  /\bto be (?:added|announced|written|filled in)\b/i,
  /\b(?:citation|source|reference) (?:needed|missing|to come)\b/i,
  /\bcheck (?:source|the source|with (?:the )?editor)\b/i,
  /\?{2,}|_{3,}|\.{4,}/,
];

/** The first placeholder of a text. */
const placeholderIn = oncePer(
  ({ text }: ShownText) => PLACEHOLDERS.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0],
);

/** Nothing is published with a gap that somebody meant to fill. */
export const placeholders: Rule = ({ content }) =>
  shownWords(content).flatMap((told) => {
    const words = placeholderIn(told);
    if (words === undefined) return [];
    return [
      errorAt(
        told,
        'placeholder',
        `Words that stand for others to come are still there: "${words}".`,
        'Write what belongs there, or take it out.',
      ),
    ];
  });
