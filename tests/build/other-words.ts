/** Gives a text other words of the same kind, so that a copy of it is nobody else's text. */
import { syllable } from 'syllable';
import type { ContentSource } from '../../src/model/reading/content-source.ts';

export type Rewrite = (text: string) => string;

/** Words long enough that sentences do not fall apart without them. */
const WORD = /(?<![\p{L}\p{N}'’-])\p{L}[a-z]{3,}(?![\p{L}\p{N}'’-])/gu;

/** Words on which the rules look for other reasons: behind a number they ask for a source. */
const KEPT =
  /^(about|days?|minutes?|hours?|weeks?|months?|years?|times|points?|people|adults|cases|trials|studies|reviews)$/;

const wordsIn = (text: string) => (text.match(WORD) ?? []).map((word) => word.toLowerCase());

/** Words that must stay where they are: banned ones, and those that the glossary explains. */
function keptWords({ glossary, bannedWords }: ContentSource): Set<string> {
  const terms = [...glossary.values()].flatMap(({ data }) => wordsIn(data.term));
  const banned = [...bannedWords.keys()].flatMap(wordsIn);
  return new Set([...terms, ...terms.map((term) => `${term}s`), ...banned]);
}

/**
 * How to rewrite a text for one copy: every longer word becomes another that the articles use, of as
 * many letters and syllables. So a copy has no new words to index, reads at the same grade, and is as
 * long, while hardly any run of words is that of another article. It makes no sense, and need not.
 *
 * @param copy number of the copy; each copy gets other words
 */
export function rewriting(content: ContentSource, copy: number): Rewrite {
  const kept = keptWords(content);
  const used = [...content.articles.values()].flatMap(({ body }) =>
    body.prose.flatMap(({ text }) => wordsIn(text)),
  );
  const alike = new Map<string, string[]>();
  for (const word of [...new Set(used)].sort()) {
    if (kept.has(word) || KEPT.test(word)) continue;
    const kind = `${word.length} ${syllable(word)}`;
    alike.set(kind, [...(alike.get(kind) ?? []), word]);
  }
  const other = new Map(
    [...alike.values()].flatMap((words) =>
      words.map((word, at) => [word, words[(at + copy - 1) % words.length] ?? word] as const),
    ),
  );
  return (text) =>
    text.replace(WORD, (word) => {
      const instead = other.get(word.toLowerCase());
      if (instead === undefined) return word;
      const isCapital = !word.startsWith(word.toLowerCase().charAt(0));
      return isCapital ? instead.replace(/^./, (letter) => letter.toUpperCase()) : instead;
    });
}
