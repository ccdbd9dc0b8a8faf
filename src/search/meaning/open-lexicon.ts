/**
 * Opens the packed lexicon for look-ups. A page does this before its first result, so it goes over
 * numbers, not over letters, and an expression is put together only when a query may have it.
 */
import { dangerOf } from './danger-code.ts';
import { Expressions, type Meanings } from './expressions.ts';
import {
  groupsOf,
  meaningOf,
  packLexicon,
  type Groups,
  type PackedLexicon,
} from './lexicon-file.ts';
import type { CompiledLexicon, Meaning } from './compiled-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { Phrases } from './phrases.ts';
import { Texts } from './texts.ts';
import { WordCounts } from './word-counts.ts';
import { WordTable } from './word-table.ts';
import { stem } from '../words/stem.ts';
import { openWordFilter } from '../words/word-filter.ts';

/** What a word means that only the text of an article has. */
const inText = (article: number): Meaning => ({ name: '', leads: [[article]], weight: 'text' });

/** What groups of texts mean, worked out when it is asked for; undefined for another subject. */
function meaningsOf({ concepts }: PackedLexicon, { elsewhere, vocabulary }: Groups): Meanings {
  const known: Meaning[] = [];
  return (group) => {
    if (group === elsewhere) return undefined;
    return (known[group] ??=
      group < elsewhere
        ? { ...meaningOf(concepts[group] ?? ''), number: group }
        : inText(group - vocabulary));
  };
}

/**
 * Make a packed lexicon ready for look-ups.
 *
 * @param options.many thousands of words will be asked for, not those of a query
 */
export function openPacked(packed: PackedLexicon, { many = false } = {}): Lexicon {
  const { articles, regions } = packed;
  const texts = new Texts(packed);
  const groups = groupsOf(packed);
  const meanings = meaningsOf(packed, groups);
  const words = new WordTable(texts, packed, groups);
  if (many) words.findAll();
  const expressions = new Expressions(texts, words, meanings, groups.fillers);

  let everyday: ((root: string) => boolean) | undefined;
  const isEveryday = (root: string) => (everyday ??= openWordFilter(packed.everyday))(root);
  let counted: WordCounts | undefined;
  const counts = () => (counted ??= new WordCounts(texts, words, groups));
  return {
    articles,
    regions,
    dangers: packed.dangers.map(dangerOf),
    startingWith: (wanted) => expressions.startingWith(wanted),
    phrases: new Phrases(texts, words, meanings, groups.elsewhere),
    isFiller: words.isFiller,
    toWord: (text) => ({ text, stem: stem(text), filler: words.isFiller(text) }),
    isKnown: (root) => words.piecesWith(root).length > 0 || isEveryday(root),
    isOurs: (root) => words.piecesWith(root).length > 0,
    named: (root) => counts().named(root),
    isIndexed: (root) => expressions.leads(root),
    spellings: counts,
  };
}

/** The same for a lexicon that has not travelled: at build, and in tests. */
export const openLexicon = (compiled: CompiledLexicon): Lexicon =>
  openPacked(packLexicon(compiled), { many: true });
