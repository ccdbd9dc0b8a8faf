/** How often each word stands in our expressions: made when somebody misspells or half types one. */
import type { Groups } from './lexicon-file.ts';
import type { Texts } from './texts.ts';
import type { WordTable } from './word-table.ts';
import type { StemmedWord } from '../words/spelling.ts';

/** Fewest letters of a word that a misspelt one may become. */
const WORTH_SPELLING = 4;

export class WordCounts {
  /** Words of our expressions that a misspelt one can become, in their order. */
  readonly ours: StemmedWord[] = [];
  readonly #named = new Map<string, number>();
  readonly #makeOthers: () => StemmedWord[];
  #others: readonly StemmedWord[] | undefined;

  constructor(texts: Texts, words: WordTable, groups: Groups) {
    const times = new Uint16Array(texts.pieces.length);
    for (const piece of texts.rowOf(0, groups.elsewhere)) times[piece] = (times[piece] ?? 0) + 1;
    const seen = new Uint8Array(texts.pieces.length);
    for (const [piece, often] of times.entries()) {
      if (often === 0) continue;
      for (const part of words.plainPiecesOf(piece)) {
        const word = words.plainWord(part);
        this.#named.set(word.stem, this.named(word.stem) + often);
        if (seen[part] === 0 && word.text.length >= WORTH_SPELLING) this.ours.push(word);
        seen[part] = 1;
      }
    }
    const wordsIn = (first: number, end: number) =>
      Array.from(texts.rowOf(first, end), (piece) => words.plainWord(piece));
    this.#makeOthers = () => [
      ...wordsIn(groups.vocabulary, groups.fillers),
      ...wordsIn(groups.fillers, groups.made).filter(({ text }) => text.length >= WORTH_SPELLING),
    ];
  }

  /** The other words that a misspelt one can become. */
  get others(): readonly StemmedWord[] {
    return (this.#others ??= this.#makeOthers());
  }

  /** How often a stem stands in our expressions. */
  named(root: string): number {
    return this.#named.get(root) ?? 0;
  }
}
