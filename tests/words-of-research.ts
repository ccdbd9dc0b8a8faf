/** Words at chosen places of an article's research. Editors change the words; the places stay. */
export interface WordsOfResearch {
  /** How the section begins. */
  first: string;
  /** On both sides of the first citation. */
  beforeCite: string;
  afterCite: string;
  /** How the first paragraph ends, and the second begins. */
  last: string;
  second: string;
}

/** Runs in the page of an article. */
export function wordsOfResearch(): WordsOfResearch {
  const heading = document.querySelector('#what-the-research-says')?.closest('.section-heading');
  const paragraph = heading?.nextElementSibling;
  const texts = (of: Element | null | undefined) =>
    [...(of?.childNodes ?? [])]
      .filter((node) => node instanceof Text)
      .map(({ data }) => data.trim().replace(/[.?!:]$/, ''))
      .filter(Boolean);
  const begin = (text: string) => text.split(/\s+/).slice(0, 3).join(' ');
  const end = (text: string) => text.split(/\s+/).slice(-4).join(' ');
  const [one, two] = texts(paragraph);
  const last = texts(paragraph).at(-1);
  const [next] = texts(paragraph?.nextElementSibling);
  if (!one || !two || !last || !next)
    throw new Error('The research does not begin with two paragraphs, the first with a citation.');
  return {
    first: begin(one),
    beforeCite: end(one),
    afterCite: begin(two),
    last: end(last),
    second: begin(next),
  };
}
