/** Keeps a medical word on one line with its brackets: browsers break before and after the box that it stands in. */

/** A medical word as `Term.astro` writes it, with the bracket before it and the punctuation after it. */
const TERM = /\(?<span class="term">[^<]*<button[^>]*><\/button><\/span>[)”’,.;:?!]*/g;

/** A page in which such words and their punctuation stand in one piece. */
export const keepTogether = (html: string): string =>
  html.replace(TERM, (all) => (/^<.*>$/.test(all) ? all : `<span class="kept">${all}</span>`));
