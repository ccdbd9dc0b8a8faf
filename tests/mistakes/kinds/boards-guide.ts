/** Mistakes in the boards of what helps, and in the guide. */
import { kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { of, ofAnother, oneOf, set, without } from './tables.ts';

/** A row of a board. */
const CARD = /^ {4}- name: .*\n(?: {6}.*\n)*/gm;
const boards = of('boards');
export const boardKinds: Kind[] = [
  kind(
    'board: row deleted, moved or twice',
    boards,
    { at: CARD, by: '', lead: 'entry' },
    { at: CARD, by: ([row]) => row + row },
    {
      at: /^( {4}- name: .*\n(?: {6}.*\n)*)( {4}- name: .*\n(?: {6}.*\n)*)/gm,
      by: ([, one = '', two = '']) => two + one,
    },
  ),
  kind('board: claim of another row', boards, ofAnother('claim', String.raw`[\w-]+`)),
  kind('board: line of another row or turned', boards, ofAnother('line'), {
    at: /(?<=line: .*)(?:Slightly|a little|May|less|not)(?= )/g,
    by: oneOf('Much', 'Always', 'more'),
  }),
  kind(
    'board: number or dose in a line',
    boards,
    { at: /(?<=line: .*)\d+/g, by: ([number]) => `${number}0` },
    { at: /(?<=line: .*)(?=\.$)/gm, by: oneOf('. Take 400 mg', '. 9 in 10 get well') },
  ),
  kind(
    'board: row leads elsewhere',
    boards,
    ofAnother('to'),
    set('to', 'remedies/nowhere', 'remedies/walking#nowhere'),
  ),
  kind(
    'board: caution of a row lost',
    boards,
    { at: /(?<=line: .*\.) (?:Not|Ask|Never|Only)[^.]*\./gm, by: '' },
    without('also'),
  ),
];

const guide = of('guide/');
export const guideKinds: Kind[] = [
  kind(
    'guide: answer leads elsewhere',
    guide,
    ofAnother('to'),
    set('to', 'nowhere', 'help/nowhere', 'up'),
  ),
  kind(
    'guide: "not sure" counts as no',
    of('guide/questions'),
    {
      at: /(- words: Yes), or I am not sure(\n.*\n.*- words: No), (none of these)/g,
      by: ([, yes = '', no = '']) => `${yes}${no}, or I am not sure`,
    },
    { at: /, or I am not sure/g, by: '' },
    { at: /(?<=words: No), none of these/g, by: ', or I am not sure' },
  ),
  kind(
    'guide: answer deleted or in another order',
    guide,
    { at: /^ {4}- words: .*\n(?: {6}.*\n)*/gm, by: '', lead: 'entry' },
    {
      at: /^( {4}- words: .*\n(?: {6}.*\n)*)( {4}- words: .*\n(?: {6}.*\n)*)/gm,
      by: ([, one = '', two = '']) => two + one,
    },
  ),
  kind('guide: answers swap where they lead', guide, {
    at: /(?<=^ {6}to: )(\S+)(\n.*words: .*\n(?: {6}(?!to:).*\n)*? {6}to: )(\S+)/gm,
    by: ([, one = '', between = '', two = '']) => two + between + one,
  }),
  kind(
    'guide: level or glance changed',
    guide,
    set('level', 'emergency', 'urgent', 'routine'),
    without('level'),
    without('glance'),
    { at: /(?<=(?:glance|signs): \[.*), [\w-]+/g, by: '' },
    { at: /(?<=(?:glance|signs): \[)[\w-]+/g, by: oneOf('night-pain', 'nothing-such') },
  ),
  kind(
    'guide: step without its claims, or of others',
    of('guide/ends'),
    without('claims'),
    ofAnother('claims', String.raw`\[.*\]`),
  ),
  kind(
    'guide: words turned',
    guide,
    { at: / (?:not|never|cannot|Do not)(?= )/gi, by: '' },
    set('title', 'Wait and see', 'No need to call'),
    set('lead', 'Wait a month.'),
  ),
  kind(
    'guide: numbers or what comes first deleted',
    of('guide/ends'),
    without('numbers'),
    without('first'),
    without('after'),
    without('next'),
  ),
];
