/** Mistakes in what a sentence rests on. */
import { another, kind, type Chance } from '../edits.ts';
import { isArticle, isPage, type Kind } from '../mistake.ts';

const CITE = /<Cite id="([^"]+)" ?\/>/g;
const ID = /(?<=<Cite id="[^"]*)[\w-]+(?=[^"]*" ?\/>)/g;
const CLAIM = /"id": "([\w-]+)",\n\s*"topic": "[^"]*",\n\s*"area": "([\w-]+)"/g;

/** A claim of an area that the page draws on, or of one that it does not. */
function claimOf({ project, text, random }: Chance, drawnOn: boolean): string | undefined {
  const areas = /^areas: \[(.*)\]/m.exec(text)?.[1]?.split(', ') ?? [];
  const claims = [...project.text('content/claims.json').matchAll(CLAIM)];
  const fitting = claims.filter(([, id, area]) => areas.includes(area ?? '') === drawnOn && id);
  return random.one(fitting)?.[1];
}

export const citations: Kind[] = [
  kind('citation: removed', isPage, { at: CITE, by: '', part: 'body' }),
  kind('citation: one of several removed', isArticle, {
    at: /(?<=<Cite id="[\w-]+)( [\w-]+)+(?=" ?\/>)/g,
    by: '',
  }),
  kind('citation: another claim of the page', isArticle, {
    at: CITE,
    by: (found, chance) => another(found, chance, CITE.source),
  }),
  kind('citation: another claim of the area', isArticle, {
    at: ID,
    by: (_, chance) => claimOf(chance, true),
  }),
  kind('citation: claim of another area', isArticle, {
    at: ID,
    by: (_, chance) => claimOf(chance, false),
  }),
  kind('citation: misspelt', isPage, {
    at: ID,
    by: ([id], { random }) => random.one([`${id}x`, id.toUpperCase(), id.slice(1), `${id},`]),
  }),
  kind('citation: a reference in place of a claim', isArticle, {
    at: ID,
    by: (_, { project, random }) =>
      random.one([
        ...project.text('content/references.json').matchAll(/(?<=^ {2}"id": ")[^"]+/gm),
      ])?.[0],
  }),
  kind('citation: twice', isArticle, {
    at: CITE,
    by: ([cite, ids = ''], { random }) => random.one([cite + cite, `<Cite id="${ids} ${ids}" />`]),
  }),
  kind('citation: moved to the next sentence', isArticle, {
    at: /(<Cite id="[^"]+" ?\/>)( [A-Z][^.<\n]+\.)(?!<)/g,
    by: ([, cite = '', next = '']) => next + cite,
  }),
  kind('citation: moved to the sentence before', isArticle, {
    at: /(?<=[a-z]\.)( [A-Z][^.<\n]+\.)(<Cite id="[^"]+" ?\/>)/g,
    by: ([, sentence = '', cite = '']) => cite + sentence,
  }),
  kind('citation: before the full stop', isArticle, {
    at: /(\.)(<Cite id="[^"]+" ?\/>)/g,
    by: ([, stop = '', cite = '']) => cite + stop,
  }),
  kind('citation: number of the sentence changed', isArticle, {
    at: /(?<=[ (])\d+(?=[ ,.)%][^<\n]*<Cite)/g,
    by: ([number], { random }) =>
      random.one([`${number}0`, String(Number(number) + 1), String(Number(number) * 2)]),
  }),
  kind('citation: number word of the sentence changed', isArticle, {
    at: /(?<= )(?:two|three|four|five|six|half|twice|a third|a quarter)(?= [^<\n]*<Cite)/g,
    by: (_, { random }) => random.one(['ten', 'seven', 'eight']),
  }),
  kind('citation: unit of the sentence changed', isArticle, {
    at: /(?<=\d+ )(?:minutes?|hours?|days?|weeks?|months?|years?)(?=[^<\n]*<Cite)/g,
    by: ([unit], { random }) =>
      random.one(
        ['minutes', 'hours', 'days', 'weeks', 'months', 'years'].filter((each) => each !== unit),
      ),
  }),
  kind('citation: fact of another name', isPage, {
    at: /(?<=<Fact id=")[\w-]+/g,
    by: ([id], { project, random }) =>
      random.one([
        `${id}s`,
        ...[...project.text('content/facts.yaml').matchAll(/^[\w-]+(?=:)/gm)].map(([each]) => each),
      ]),
  }),
  kind('citation: fact removed or its words typed', isArticle, {
    at: /<Fact id="[\w-]+" ?\/>/g,
    by: (_, { random }) => random.one(['', 'Most people are well in six weeks.']),
  }),
  kind('citation: claims of an evidence box changed', isArticle, {
    at: /(?<=claims="[^"]*)[\w-]+(?=[^"]*"\n?\s*\/>)/g,
    by: ([id], chance) =>
      chance.random.one([`${id}x`, claimOf(chance, true) ?? '', claimOf(chance, false) ?? '']),
  }),
  kind('citation: evidence box removed or twice', isArticle, {
    at: /<EvidenceBox[^>]*\/>\n/g,
    by: ([box], { random }) => random.one(['', `${box}\n${box}`]),
  }),
];
