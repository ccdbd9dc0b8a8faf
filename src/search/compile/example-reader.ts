/** Reads the words of examples as the search reads a query, the same words once. */
import { levelOf } from '../../model/schema/care-names.ts';
import { featuresOf } from '../learning/features.ts';
import { findConcepts, type Match } from '../meaning/concepts.ts';
import type { NumberedDanger } from '../meaning/compiled-lexicon.ts';
import { applyingDangers } from '../meaning/danger-signs.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { repaired, typedWords } from '../meaning/repair.ts';
import type { Word } from '../words/normalise.ts';

/** How an example is read. */
export interface ReadExample {
  words: readonly Word[];
  everywhere: readonly Match[];
  /** Rules that apply to it, the most urgent first. */
  dangers: readonly NumberedDanger[];
  features: number[];
}

export class ExampleReader {
  readonly #known = new Map<string, ReadExample>();
  readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  read(say: string): ReadExample {
    const lexicon = this.lexicon;
    let read = this.#known.get(say);
    if (!read) {
      const words = repaired(typedWords(say, lexicon), lexicon).words.map(lexicon.toWord);
      const { everywhere } = findConcepts(words, lexicon);
      const dangers = applyingDangers(words, everywhere, lexicon);
      read = { words, everywhere, dangers, features: featuresOf(words, everywhere) };
      this.#known.set(say, read);
    }
    return read;
  }

  features = (say: string): number[] => this.read(say).features;

  /** Whether a rule of a danger sign applies, so that the words are no example of something harmless. */
  alarms(say: string): boolean {
    const [first] = this.read(say).dangers;
    return first !== undefined && levelOf(first.action) !== 'routine';
  }
}
