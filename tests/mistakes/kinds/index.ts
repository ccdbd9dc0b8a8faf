/** All kinds of mistake. A file of `content/` that none of them touches fails a test. */
import type { Kind } from '../mistake.ts';
import { citations } from './citations.ts';
import { frontMatterValues } from './front-matter-values.ts';
import { frontMatterWords } from './front-matter-words.ts';
import { frontMatter } from './front-matter.ts';

export const kinds: readonly Kind[] = [
  ...citations,
  ...frontMatter,
  ...frontMatterValues,
  ...frontMatterWords,
];
