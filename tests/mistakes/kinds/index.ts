/** All kinds of mistake. A file of `content/` or `public/` that none of them touches fails a test. */
import type { Kind } from '../mistake.ts';
import { boardKinds, guideKinds } from './boards-guide.ts';
import { bodyMarks } from './body-marks.ts';
import { bodyMarkup } from './body-markup.ts';
import { bodyWords } from './body-words.ts';
import { cards } from './cards.ts';
import { careTables } from './care.ts';
import { characters } from './characters.ts';
import { citations } from './citations.ts';
import { claimKinds } from './claims.ts';
import { dangerSearch } from './danger-search.ts';
import { dangerSigns } from './danger.ts';
import { deckKinds } from './decks.ts';
import { drawings } from './drawings.ts';
import { exampleKinds } from './examples.ts';
import { files } from './files.ts';
import { frontMatterValues } from './front-matter-values.ts';
import { frontMatterWords } from './front-matter-words.ts';
import { frontMatter } from './front-matter.ts';
import { headings } from './headings.ts';
import { json } from './json.ts';
import { ledgerKinds } from './ledger.ts';
import { lexiconKinds } from './lexicon.ts';
import { links } from './links.ts';
import { listsOfPages } from './lists-of-pages.ts';
import { lists } from './lists.ts';
import { namedWords } from './named-words.ts';
import { pictures } from './pictures.ts';
import { poseKinds } from './poses.ts';
import { listKinds, referenceKinds } from './references.ts';
import { gapKinds, reviewKinds } from './reviews.ts';
import { servedKinds } from './served.ts';
import { yamlSigns } from './yaml-signs.ts';
import { yaml } from './yaml.ts';

/** Kinds that fit any file, whatever it holds. */
export const ofAnyFile: readonly Kind[] = [...files, ...characters];

/** Kinds that know what stands in a file. */
export const ofItsContent: readonly Kind[] = [
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
  ...links,
  ...pictures,
  ...json,
  ...claimKinds,
  ...referenceKinds,
  ...listKinds,
  ...yaml,
  ...yamlSigns,
  ...dangerSigns,
  ...dangerSearch,
  ...careTables,
  ...lexiconKinds,
  ...exampleKinds,
  ...deckKinds,
  ...boardKinds,
  ...guideKinds,
  ...listsOfPages,
  ...namedWords,
  ...poseKinds,
  ...drawings,
  ...servedKinds,
  ...ledgerKinds,
  ...reviewKinds,
  ...gapKinds,
];

export const kinds: readonly Kind[] = [...ofItsContent, ...ofAnyFile];
