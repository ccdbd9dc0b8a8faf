/** All kinds of mistake. A file of `content/` that none of them touches fails a test. */
import type { Kind } from '../mistake.ts';
import { bodyMarks } from './body-marks.ts';
import { bodyMarkup } from './body-markup.ts';
import { bodyWords } from './body-words.ts';
import { cards } from './cards.ts';
import { citations } from './citations.ts';
import { frontMatterValues } from './front-matter-values.ts';
import { frontMatterWords } from './front-matter-words.ts';
import { frontMatter } from './front-matter.ts';
import { headings, linkKinds } from './headings-links.ts';
import { lists } from './lists.ts';
import { pictures } from './pictures.ts';

export const kinds: readonly Kind[] = [
  ...frontMatter,
  ...frontMatterValues,
  ...frontMatterWords,
  ...bodyMarkup,
  ...bodyMarks,
  ...bodyWords,
  ...citations,
  ...cards,
  ...lists,
  ...headings,
  ...linkKinds,
  ...pictures,
];
