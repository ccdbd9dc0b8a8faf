/**
 * The lexicon as it travels: what the search page needs, packed so that it is small and quick to
 * open. `packLexicon` is what the build does, `unpackLexicon` gives everything back;
 * `open-lexicon.ts` opens the packed form without unpacking it.
 *
 * All texts are in one code (`text-code.ts`), in groups: the expressions of each concept, those of
 * other subjects, for each article the words that only its text has, the small words, and for each
 * piece that is no plain word ("TENS", "e-stim") the plain words in it.
 */
import type {
  CompiledConcept,
  CompiledLead,
  CompiledLexicon,
  Meaning,
  Weight,
} from './compiled-lexicon.ts';
import { codeTexts, piecesOf, type CodedTexts } from './text-code.ts';
import { Texts } from './texts.ts';
import { codeStems, isMade, type CodedStems } from './word-code.ts';
import { plainWords } from '../words/normalise.ts';

type Unchanged = Pick<CompiledLexicon, 'articles' | 'regions' | 'dangers' | 'everyday'>;

/** The object that the file's JSON holds. */
export interface PackedLexicon extends Unchanged, CodedTexts, CodedStems {
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
export function groupsOf({ concepts, articles }: Pick<PackedLexicon, 'concepts' | 'articles'>) {
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
  return {
    articles,
    regions,
    dangers,
    everyday,
    concepts: concepts.map(toLine),
    ...texts,
    ...stems,
  };
}

export function unpackLexicon(packed: PackedLexicon): CompiledLexicon {
  const { articles, regions, dangers, everyday, concepts } = packed;
  const texts = new Texts(packed);
  const { elsewhere, vocabulary, fillers } = groupsOf(packed);
  return {
    articles,
    regions,
    dangers,
    everyday,
    concepts: concepts.map((line, group) => ({ ...meaningOf(line), words: texts.group(group) })),
    elsewhere: texts.group(elsewhere),
    fillers: texts.group(fillers),
    vocabulary: articles.map((_, article) => texts.group(vocabulary + article)),
  };
}

/** The file's text. Names that no danger rule uses stay behind. */
export function writeLexicon(lexicon: CompiledLexicon): string {
  const used = new Set(lexicon.dangers.flatMap(({ when }) => when.flat(2)));
  const concepts = lexicon.concepts.map((concept) => ({
    ...concept,
    name: used.has(concept.name) ? concept.name : '',
  }));
  return JSON.stringify(packLexicon({ ...lexicon, concepts }));
}

/** The lexicon of a file's text. */
export const readLexicon = (text: string): CompiledLexicon =>
  unpackLexicon(JSON.parse(text) as PackedLexicon);
