/** What a site that keeps nothing says of it, in place of what it says while it keeps pages. */

const SAID =
  /<p(?![^>]*\bid=)[^>]*>(?:(?!<\/p>)[\s\S])*href="\/offline\/#everything"[\s\S]*?<\/p>/g;

/** The sentence in its place. */
const INSTEAD = '<p>This site keeps no pages on your device at present.</p>';

/** A page without the paragraphs that tell of kept pages: those that lead to where they are removed. */
export const withNothingKept = (html: string) => html.replace(SAID, INSTEAD);
