/** From what was typed to words: the same letters whatever the keyboard, the phone or the hurry. */
import { withOneCannot } from './inability.ts';
import { inLatin } from './look-alikes.ts';

/** Longest query taken, in characters: a story told to the end, as long as the box takes one. */
const LONGEST = 2000;

/** A word of the query. */
export interface Word {
  /** Small letters and digits only: `cant` for "Can’t". */
  text: string;
  stem: string;
  /** It carries no meaning: "the", "my", "really". */
  filler: boolean;
}

/** The words as the reader typed them, tidied for display. */
export function tidy(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

/** Split text into plain words: no accents, no apostrophes, no hyphens, small letters. */
export function plainWords(text: string): string[] {
  return inLatin(
    text
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase(),
  )
    .replace(/['’‘`´]/g, '')
    .replace(/\ba\s*[&+]\s*e\b/g, 'ae')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:can ?not|carnt|carn t)\b/g, 'cant')
    .trim()
    .split(' ')
    .filter(Boolean);
}

/** "No" as an answer, or at the beginning of a story: it denies nothing that follows. */
const ANSWER = /\b(?:no|nope|nah|yes|yeah)\s*[,;:.!?…]+/gi;

/** The plain words of a query. */
export const wordsOfQuery = (typed: string): string[] =>
  withOneCannot(plainWords(typed.replace(ANSWER, ' ')));
