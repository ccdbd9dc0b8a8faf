/** Keeps what was learned between builds: learning takes seconds, and the same examples teach the same. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepFile, keptFile, removeUnused } from '../output/kept-files.ts';
import { ExampleReader } from '../search/compile/example-reader.ts';
import { learn } from '../search/compile/learn.ts';
import { learnSections } from '../search/compile/learn-sections.ts';
import type { ContentSource } from '../model/reading/content-source.ts';
import type { CompiledLexicon } from '../search/meaning/compiled-lexicon.ts';
import type { PackedModel } from '../search/learning/model-file.ts';
import { openLexicon } from '../search/meaning/open-lexicon.ts';

/** The code that reads queries and learns: when it changes, everything is learned anew. */
const CODE = fileURLToPath(new URL('../search/', import.meta.url));

/** Where it is kept, from the project's root. */
const FOLDER = 'node_modules/.astro/learned';

const END = Buffer.from('}');

function codeVersion(): string {
  const files = readdirSync(CODE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  const hash = createHash('sha256');
  for (const name of files) hash.update(name).update(readFileSync(join(CODE, name)));
  return hash.digest('hex');
}

/** What the examples teach. */
export interface Teaching {
  /** The text of `/search/learned.json`. */
  learned: string;
  /** The model of the sections of each article. */
  sections: Record<string, PackedModel>;
}

/**
 * What the examples teach, learned now or by a build before.
 *
 * @param lexiconText the lexicon as it travels: it says what the words of the examples mean
 * @param root path of the project
 */
export function teachingOf(
  content: ContentSource,
  lexicon: CompiledLexicon,
  lexiconText: string,
  root: string,
): Teaching {
  const examples = content.examples.map(({ say, signs, not, places }) => [say, signs, not, places]);
  const hash = createHash('sha256').update(codeVersion()).update(lexiconText);
  for (const [name, { data }] of content.dangerSigns)
    hash.update(JSON.stringify([name, data.action, data.said, data.soundsLike, data.search]));
  for (const { body } of content.articles.values())
    hash.update(JSON.stringify([body.headings, body.prose.map(({ text }) => text)]));
  const folder = join(root, FOLDER);
  const file = join(
    folder,
    `${hash.update(JSON.stringify([examples, content.padding])).digest('hex')}.json`,
  );
  const kept = keptFile(file, END)?.toString();
  if (kept !== undefined) return JSON.parse(kept) as Teaching;
  const opened = openLexicon(lexicon);
  const reader = new ExampleReader(opened);
  const teaching = {
    learned: JSON.stringify(learn(content, lexicon, reader)),
    sections: learnSections(content, opened, lexicon.articles, reader),
  };
  keepFile(file, JSON.stringify(teaching));
  removeUnused(folder);
  return teaching;
}
