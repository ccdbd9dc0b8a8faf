/** From what was typed to words: the same letters whatever the keyboard, the phone or the hurry. */

/** Longest query taken, in characters: far longer than any typed question. */
const LONGEST = 200;

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
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/\ba\s*[&+]\s*e\b/g, 'ae')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:can ?not|carnt|carn t)\b/g, 'cant')
    .trim()
    .split(' ')
    .filter(Boolean);
}
