/** Mistakes in the words of a page. */
import { fromAnother, inserts, kind } from '../edits.ts';
import { isArticle, isPage, type Kind } from '../mistake.ts';
import { PARAGRAPH, SENTENCE_END } from './places-in-a-body.ts';

const part = 'body' as const;
/** A paragraph of prose, with the line break behind it. */
const PROSE = /(?<=\n\n)[A-Z][a-z][^\n]{60,}\n\n/g;
/** A sentence inside a paragraph or a point, with its citation. */
const SENTENCE = /(?<=\. |\/> |\n- |\n\n)[A-Z][a-z][^.\n<]{20,}\.(?:<Cite [^>]*>)?/g;
const CAUTION = /\b(?:not|never|stop|doctor|pharmacist|unless|only|danger|careful|ask|avoid)\b/;
const SECTION = /^## .*\n[\s\S]*?(?=^## |(?![\s\S]))/gm;

const sentences = (name: string, fits: typeof isPage, bits: readonly string[]): Kind =>
  kind(
    name,
    fits,
    ...inserts(
      SENTENCE_END,
      bits.map((bit) => [bit, ` ${bit}`] as const),
      part,
    ),
  );

export const bodyWords: Kind[] = [
  kind('words: "not" lost', isPage, {
    at: /(?<=[a-z]) (?:not|never|no|without)(?= [a-z])/g,
    by: '',
    part,
  }),
  kind('words: word doubled', isPage, {
    at: /(?<= )[a-z]{2,}(?= [a-z])/g,
    by: ([word]) => `${word} ${word}`,
    part,
  }),
  kind('words: word misspelt', isPage, {
    at: /(?<= )[a-z]{6,}(?= )/g,
    by: ([word]) => word.replace(/(..)(.)(.)/, '$1$3$2'),
    part,
  }),
  kind('words: sentence too long', isPage, {
    at: /(?<=[a-z])\.(?= [A-Z][a-z])/g,
    by: ', and then when you have done all of that for as long as it takes and nothing more has come of it, you may go on with it in the same way as you did on the days before, if you like.',
    part,
  }),
  sentences('words: banned word', isPage, [
    'The disc is worn out.',
    'A bone is out of place.',
    'The spine degenerates.',
    'It is wear-and-tear.',
    'Your back is ruined.',
    "Don't bend.",
    'You can’t bend.',
    'Bone-on-bone joints crumble.',
  ]),
  kind('words: sentence of another page', isArticle, {
    at: SENTENCE,
    by: (_, chance) => fromAnother(chance, isArticle, SENTENCE),
    part,
  }),
  kind('words: paragraph of another page', isArticle, {
    at: PARAGRAPH,
    by: (_, chance) => fromAnother(chance, isArticle, PROSE),
    part,
  }),
  kind('words: paragraph twice', isPage, { at: PROSE, by: ([words]) => words + words, part }),
  kind('words: sentence of caution deleted', isArticle, {
    at: SENTENCE,
    by: ([words]) => (CAUTION.test(words) ? '' : undefined),
    part,
  }),
  kind('words: paragraph deleted', isArticle, { at: PROSE, by: '', part, lead: 'entry' }),
  kind('words: section emptied', isPage, {
    at: SECTION,
    by: ([section]) => section.slice(0, section.indexOf('\n') + 2),
    part,
    lead: 'entry',
  }),
  kind('words: section deleted', isPage, { at: SECTION, by: '', part }),
  kind('words: sections in another order', isPage, {
    at: /^## .*\n[\s\S]*?(?=^## )(^## .*\n[\s\S]*?)(?=^## |(?![\s\S]))/gm,
    by: ([both, second = '']) =>
      `${second.trimEnd()}\n\n${both.slice(0, -second.length).trimEnd()}\n\n`,
    part,
  }),
  sentences('words: number without a source', isArticle, [
    'It helps 9 in 10 people.',
    'It helps 50 per cent of people.',
    'About 85% are well again.',
    'Half of them are well in three days.',
    'Most are well within two weeks.',
    'It was 4 times as good.',
    'One in five has it.',
  ]),
  sentences('words: dose', isArticle, [
    'Take 400 mg every 4 hours.',
    'Take two tablets every hour.',
    'Take 400mg at once.',
    'Take 8 tablets at once.',
    'Take 1,000 mg of it every 2 hours.<Cite id="heat-wrap" />',
    'Take 1 g four times a day.',
    'Drink 10 ml of it.',
    'Half a gram is enough.',
  ]),
  sentences('words: placeholder', isPage, [
    'Lorem ipsum dolor sit amet.',
    'Text follows.',
    'Xxx.',
    'Insert text here.',
    '???',
    'Coming soon.',
  ]),
  sentences('words: how fast to get care, in free words', isArticle, [
    'Wait a month before you call a doctor.',
    'See a doctor within a week.',
    'Call an ambulance if it tingles.',
    'You can wait until Monday with numbness between the legs.',
    'You do not need a doctor for a fever.',
    'Go to A&E tomorrow.',
  ]),
  sentences('words: promise or fear', isPage, [
    'This cures every back.',
    'You will be well in no time, guaranteed.',
    'You will end in a wheelchair.',
    'You could die of it.',
    'It is completely safe for everybody.',
  ]),
  kind(
    'words: full stop, capital or space lost',
    isPage,
    { at: /(?<=[a-z])\.(?= [A-Z])/g, by: '', part },
    { at: /(?<=[a-z]\.) (?=[A-Z])/g, by: '', part },
    { at: /(?<=[a-z]\. )[A-Z](?=[a-z])/g, by: ([letter]) => letter.toLowerCase(), part },
    { at: /(?<=[a-z]) (?=[a-z]{3,})/g, by: '  ', part },
    { at: /(?<=[a-z]\.)(?= [A-Z])/g, by: '.', part },
  ),
];
