/**
 * The lexicon as it travels: what the search page needs, packed so that it is small and quick to
 * open. `packLexicon` is what the build does; `open-lexicon.ts` opens the packed form without
 * unpacking it.
 *
 * All texts are in one code (`text-code.ts`), in groups: the expressions of each concept, those of
 * other subjects, for each article the words that only its text has, the small words, and for each
 * piece that is no plain word ("TENS", "e-stim") the plain words in it.
 */
import { dangerLine } from './danger-code.ts';
import type {
  Catalogue,
  CompiledArticle,
  CompiledConcept,
  CompiledLead,
  CompiledLexicon,
  KnownArticle,
  Meaning,
  Weight,
} from './compiled-lexicon.ts';
import { codeTexts, piecesOf, type CodedTexts } from './text-code.ts';
import { Texts } from './texts.ts';
import { codeStems, isMade, type CodedStems } from './word-code.ts';
import { plainWords } from '../words/normalise.ts';

type Unchanged = Pick<CompiledLexicon, 'regions' | 'everyday'>;

/** The object that the file's JSON holds. */
export interface PackedLexicon extends Unchanged, CodedTexts, CodedStems {
  articles: readonly KnownArticle[];
  /** A line for each rule of a danger sign; see `danger-code.ts`. */
  dangers: readonly string[];
  /** A line for each concept: `name;p;12.3,40;facet,facet;a`, leads as article and section numbers. */
  concepts: readonly string[];
}

const LETTERS: Record<string, Weight> = {
  s: 'strong',
  p: 'plain',
  f: 'faint',
  n: 'name',
  t: 'text',
};

function toLine({ name, weight, leads, facet, anchor }: CompiledConcept): string {
  const places = leads.map((lead) => lead.join('.')).join(',');
  return [name, weight.charAt(0), places, facet?.join(',') ?? '', anchor ? 'a' : ''].join(';');
}

/** What a concept means, from its line. */
export function meaningOf(line: string): Meaning {
  const [name = '', weight = '', leads = '', facet = '', anchor = ''] = line.split(';');
  return {
    name,
    weight: LETTERS[weight] ?? 'plain',
    leads: leads
      ? leads.split(',').map((lead) => lead.split('.').map(Number) as unknown as CompiledLead)
      : [],
    ...(facet && { facet: facet.split(',') }),
    ...(anchor && { anchor: true as const }),
  };
}

export type Groups = ReturnType<typeof groupsOf>;

/** Numbers of the groups of texts behind those of the concepts. */
export function groupsOf({
  concepts,
  articles,
}: {
  concepts: readonly unknown[];
  articles: readonly unknown[];
}) {
  const elsewhere = concepts.length;
  const fillers = elsewhere + 1 + articles.length;
  return { elsewhere, vocabulary: elsewhere + 1, fillers, made: fillers + 1 };
}

export function packLexicon(lexicon: CompiledLexicon): PackedLexicon {
  const { articles, regions, dangers, everyday, concepts } = lexicon;
  const groups = [
    ...concepts.map(({ words }) => words),
    lexicon.elsewhere,
    ...articles.map((_, article) => lexicon.vocabulary[article] ?? []),
    lexicon.fillers,
  ];
  const made = [...new Set(groups.flat().flatMap(piecesOf))].filter(isMade);
  const texts = codeTexts([...groups, made.map((piece) => plainWords(piece).join(' '))]);
  const stems = codeStems(texts.pieces.split(' '));
  const numbers = new Map(concepts.map(({ name }, number) => [name, number]));
  return {
    articles: articles.map(({ id, title, regions: about }) => ({ id, title, regions: about })),
    regions,
    dangers: dangers.map((danger) => dangerLine(danger, numbers)),
    everyday,
    concepts: concepts.map(toLine),
    ...texts,
    ...stems,
  };
}

/** What the records of the search index need of a lexicon that has travelled. */
export interface ReadLexicon {
  articles: readonly CompiledArticle[];
  regions: readonly string[];
  concepts: readonly CompiledConcept[];
}

/** The file's text. Names are for editors and tests. */
export const writeLexicon = (lexicon: CompiledLexicon): string => {
  const packed = packLexicon(lexicon);
  return JSON.stringify({
    ...packed,
    concepts: packed.concepts.map((line) => line.slice(line.indexOf(';'))),
  } satisfies PackedLexicon);
};

/** The text of `/search/catalogue.json`. */
export const writeCatalogue = ({ articles }: CompiledLexicon): string =>
  JSON.stringify(articles.map(({ sections }) => sections) satisfies Catalogue);

/** The lexicon and the catalogue of two files' texts. */
export function readLexicon(text: string, catalogue: string): ReadLexicon {
  const packed = JSON.parse(text) as PackedLexicon;
  const sections = JSON.parse(catalogue) as Catalogue;
  const texts = new Texts(packed);
  return {
    articles: packed.articles.map((article, number) => ({
      ...article,
      sections: sections[number] ?? [],
    })),
    regions: packed.regions,
    concepts: packed.concepts.map((line, group) => ({
      ...meaningOf(line),
      words: texts.group(group),
    })),
  };
}
