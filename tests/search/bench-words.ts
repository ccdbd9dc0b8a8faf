/**
 * `npm run -s bench:words`: microseconds for each correction on the words that the build tries, with
 * the index and without it. Compiles the lexicon of `content/`; needs no built site.
 */
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { compileLexicon } from '../../src/search/compile/compile-lexicon.ts';
import { commonWords } from '../../src/search/compile/everyday-words.ts';
import { openLexicon } from '../../src/search/meaning/open-lexicon.ts';
import { correction, isKnown } from '../../src/search/words/spelling.ts';
import { slowSpelling } from './slow-spelling.ts';

/** The slow one needs a sample only. */
const SAMPLE = 20;

const started = performance.now();
const compiled = compileLexicon(readContent(filesOnDisk(process.cwd())).content);
const compiling = performance.now() - started;
const lexicon = openLexicon({ ...compiled, everyday: '' });
const words = commonWords(8_000).filter(
  (word) => /^[a-z]{4,}$/.test(word) && !isKnown(word, lexicon),
);
const slow = slowSpelling(lexicon);

/** Microseconds a word; the best of three runs, because machines have other things to do. */
function time(correct: (word: string) => unknown, tried: readonly string[]): number {
  const runs = [1, 2, 3].map(() => {
    const from = performance.now();
    for (const word of tried) correct(word);
    return ((performance.now() - from) * 1000) / tried.length;
  });
  return Math.round(Math.min(...runs) * 10) / 10;
}

console.log(
  JSON.stringify({
    words: words.length,
    quick: time((word) => correction(word, lexicon), words),
    slow: time(
      slow,
      words.filter((_, place) => place % SAMPLE === 0),
    ),
    compileMs: Math.round(compiling),
  }),
);
