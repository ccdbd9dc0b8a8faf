/** The voice of articles: spoken, without its sources' names, in words for readers of every country. */
import { describe, expect, test } from 'vitest';
import { rhythmOf } from '../../src/model/rules/voice.ts';
import { reportOf } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';
const words = 'Anyone can get it.';
/** What is said of a page with these words in it. */
const said = (by: string) => reportOf([strain, words, by]);

describe('names of sources', () => {
  test('have no place in the sentences of an article', () => {
    expect(said('NICE says that anyone can get it.')).toContain(
      '"NICE" has no place in an article.',
    );
  });
  test('are no other word in small letters, and no longer name that may stand', () => {
    expect(said('It is nice to know the NICE guideline line.')).not.toContain('banned-word');
  });
  test('may stand on pages about the site', () => {
    const privacy = 'content/about/privacy.mdx';
    expect(reportOf([privacy, 'is stored', 'is stored by NICE'])).not.toContain('banned-word');
  });
});

test('a hedge has no place in a step, and may stand elsewhere', () => {
  const heat = 'content/remedies/heat.mdx';
  const step = reportOf([heat, '1. Wrap', '1. Perhaps wrap']);
  expect(step).toContain('"perhaps" has no place in a step.');
  expect(said('Perhaps anyone can get it.')).not.toContain('banned-word');
});

describe('a word that is another one elsewhere', () => {
  test('has that one beside its first use', () => {
    expect(said('Ask your GP.')).toMatchInlineSnapshot(`
      "content/causes/strain.mdx:48  error  lone-word
          "GP" stands alone, and readers elsewhere do not know it.
          Mend: Put theirs beside it, here where the page first uses it: GP (family doctor)."
    `);
    expect(said('Ask your GP (family doctor). Your GP knows.')).not.toContain('lone-word');
    expect(said('Ask your GP.\n\nA GP is a family doctor.')).toContain('lone-word');
  });
  test('is found in more than one, and not in other words', () => {
    expect(said('GPs can tell.')).toContain('lone-word');
    expect(said('The gps can tell.')).not.toContain('lone-word');
  });
});

describe('that nothing was found', () => {
  const nothing = 'We found no good study of who gets it.';
  test('needs a claim that says somebody looked', () => {
    expect(said(nothing)).toContain('unsearched');
    expect(said(`${nothing}<Cite id="warmth" />`)).toContain('unsearched');
    const claims = 'content/claims.json';
    expect(
      reportOf(
        [strain, words, `${nothing}<Cite id="warmth" />`],
        [claims, 'a little.",', 'a little. No study of who gets it was found.",'],
      ),
    ).not.toContain('unsearched');
  });
  test('is not what a page has not looked into', () => {
    expect(said('We have not yet looked into who gets it.')).not.toContain('unsearched');
  });
});

describe('sentences of one length', () => {
  const flat = 'It is a pain of the low back that comes to many people.';
  const short = 'It comes and goes.';
  const long =
    'It can come to anyone who bends or lifts or sits for long, and in most people it goes again within days of keeping on the move.';
  const page = (...sentences: string[]) =>
    Array.from({ length: 16 }, () => `${sentences.join(' ')}\n`).join('\n');
  test('sound like a list', () => {
    expect(said(page(flat, flat))).toContain('flat-voice');
    expect(said(page(short, long))).not.toContain('flat-voice');
  });
  test('are too short, or too long, to be spoken', () => {
    expect(said(page(short, short, short, long))).toContain('12 to 16 are spoken easily');
    expect(said(page(long, long, short, long))).toContain('Split the longest');
  });
  test('are measured over paragraphs, their spread over lists as well', () => {
    const passage = (text: string, list?: number) => ({
      text,
      list,
      line: 1,
      marked: text,
      cites: [],
    });
    const prose = [
      passage('One two three four.'),
      passage('One two.', 1),
      passage('One two three'),
    ];
    expect(rhythmOf({ prose })).toMatchObject({ sentences: 3, mean: 4 });
    expect(rhythmOf({ prose }).spread).toBe(0.8);
  });
});
