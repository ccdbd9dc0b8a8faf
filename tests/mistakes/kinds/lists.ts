/** Mistakes in what to do, what not to do, and the points of a page. */
import { kind } from '../edits.ts';
import { isArticle, isPage, type Kind } from '../mistake.ts';

const part = 'body' as const;
const block = (name: string) => new RegExp(`<${name}>\\n[\\s\\S]*?</${name}>\\n+`, 'g');
const DO_NOT = block('DoNot');

export const lists: Kind[] = [
  kind('list: DoNot turned into Do', isPage, {
    at: DO_NOT,
    by: ([list]) => list.replaceAll('DoNot>', 'Do>'),
    part,
  }),
  kind('list: Do turned into DoNot', isPage, {
    at: block('Do'),
    by: ([list]) => list.replaceAll('Do>', 'DoNot>'),
    part,
  }),
  kind('list: DoNot deleted', isPage, { at: DO_NOT, by: '', part, lead: 'entry' }),
  kind('list: DoNot without its tags', isPage, {
    at: DO_NOT,
    by: ([list]) => list.replaceAll(/<\/?DoNot>\n+/g, ''),
    part,
    lead: 'entry',
  }),
  kind('list: line of DoNot deleted', isPage, {
    at: /^- (?:Do not|Never|Stop) .*\n/gm,
    by: '',
    part,
    lead: 'entry',
  }),
  kind('list: "Do not" lost', isPage, {
    at: /(?<=^- )Do not ([a-z])/gm,
    by: ([, first = '']) => first.toUpperCase(),
    part,
  }),
  kind('list: "Do" turned into "Do not"', isArticle, {
    at: /(?<=^\d\. .*)(?<=\/> |\d\. )([A-Z])(?=[a-z]+ )/gm,
    by: ([, first = '']) => `Do not ${first.toLowerCase()}`,
    part,
  }),
  kind('list: DoNot emptied', isPage, {
    at: /(?<=<DoNot>\n)[\s\S]*?(?=<\/DoNot>)/g,
    by: '\n',
    part,
    lead: 'entry',
  }),
  kind('list: FillIn emptied', isPage, {
    at: /(?<=<FillIn>\n)[\s\S]*?(?=<\/FillIn>)/g,
    by: '\n',
    part,
    lead: 'entry',
  }),
  kind('list: steps in another order', isArticle, {
    at: /^(\d)\. (.*)\n\n(\d)\. (.*)\n/gm,
    by: ([, a = '', first = '', b = '', second = '']) => `${a}. ${second}\n\n${b}. ${first}\n`,
    part,
  }),
  kind('list: step deleted', isArticle, { at: /^\d\. .*\n\n/gm, by: '', part, lead: 'entry' }),
  kind('list: step emptied', isArticle, { at: /(?<=^\d\. ).+/gm, by: '', part }),
  kind('list: number of a step wrong', isArticle, {
    at: /^\d(?=\. )/gm,
    by: ([number], { random }) => random.one([String(Number(number) + 3), '1', '0']),
    part,
  }),
  kind('list: steps turned into points', isArticle, {
    at: /<Steps>\n[\s\S]*?<\/Steps>/g,
    by: ([list]) => list.replaceAll(/^\d\. /gm, '- '),
    part,
  }),
  kind('list: steps without their tags', isArticle, {
    at: /<Steps>\n[\s\S]*?<\/Steps>\n/g,
    by: ([list]) => list.replaceAll(/<\/?Steps>\n+/g, ''),
    part,
    lead: 'entry',
  }),
  kind('list: key points deleted', isArticle, {
    at: block('KeyPoints'),
    by: '',
    part,
    lead: 'entry',
  }),
  kind('list: point twice', isPage, { at: /^- .*\n/gm, by: ([line]) => line + line, part }),
  kind('list: point without its mark', isPage, { at: /^- (?=[A-Z])/gm, by: '', part }),
  kind('list: empty line lost', isPage, {
    at: /(?<=<(?:DoNot|KeyPoints|Steps|Do)>\n)\n/g,
    by: '',
    part,
  }),
];
