/** The search as it is built: words and examples of the real content, as `answerTo` needs them. */
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { teachingOf } from '../../src/integrations/learned-cache.ts';
import { compileLexicon } from '../../src/search/compile/compile-lexicon.ts';
import { openLearned, type PackedLearned } from '../../src/search/learning/learned-file.ts';
import { writeLexicon, type PackedLexicon } from '../../src/search/meaning/lexicon-file.ts';
import { openPacked } from '../../src/search/meaning/open-lexicon.ts';

export const { content } = readContent(filesOnDisk('.'));
const compiled = compileLexicon(content);
const text = writeLexicon(compiled);
const { learned } = teachingOf(content, compiled, text, '.');

export const knowledge = {
  lexicon: openPacked(JSON.parse(text) as PackedLexicon),
  learned: openLearned(JSON.parse(learned) as PackedLearned),
};
