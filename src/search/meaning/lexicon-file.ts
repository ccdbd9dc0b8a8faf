/**
 * The lexicon as it travels: JSON, with a line of text for each concept, because a quarter of the
 * bytes would be brackets and field names otherwise.
 */
import type { CompiledConcept, CompiledLead, CompiledLexicon, Weight } from './lexicon.ts';

const LETTERS: Record<string, Weight> = {
  s: 'strong',
  p: 'plain',
  f: 'faint',
  n: 'name',
  t: 'text',
};

/** `name;p;12.3,40;facet,facet;a;words|more words`: leads as article and section numbers. */
function toLine({ name, weight, leads, facet, anchor, words }: CompiledConcept): string {
  const places = leads.map((lead) => lead.join('.')).join(',');
  const parts = [name, weight.charAt(0), places, facet?.join(',') ?? '', anchor ? 'a' : ''];
  return [...parts, words.join('|')].join(';');
}

function fromLine(line: string): CompiledConcept {
  const [name = '', weight = '', leads = '', facet = '', anchor = '', words = ''] = line.split(';');
  return {
    name,
    weight: LETTERS[weight] ?? 'plain',
    leads: leads
      ? leads.split(',').map((lead) => lead.split('.').map(Number) as unknown as CompiledLead)
      : [],
    words: words.split('|'),
    ...(facet && { facet: facet.split(',') }),
    ...(anchor && { anchor: true as const }),
  };
}

/** The file's text. Names that no danger rule uses stay behind. */
export function writeLexicon(lexicon: CompiledLexicon): string {
  const used = new Set(lexicon.dangers.flatMap(({ when }) => when.flat(2)));
  const concepts = lexicon.concepts
    .map((concept) => ({ ...concept, name: used.has(concept.name) ? concept.name : '' }))
    .map(toLine);
  return JSON.stringify({ ...lexicon, concepts });
}

/** The lexicon of a file's text. */
export function readLexicon(text: string): CompiledLexicon {
  const file = JSON.parse(text) as CompiledLexicon & { concepts: string[] };
  return { ...file, concepts: file.concepts.map(fromLine) };
}
