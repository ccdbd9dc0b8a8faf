/** Reads `content/` from disk into plain data. Needs no Astro: the gate, tests and editors use it. */
import { z } from 'astro/zod';
import { FOLDERS } from '../../site.ts';
import type { Finding } from './finding.ts';
import { aboutSchema, articleSchema } from '../schema/article.ts';
import { careActions, careLevels } from '../schema/care-names.ts';
import { careActionSchema, careLevelSchema, emergencyNumberSchema } from '../schema/care.ts';
import { bannedWordSchema } from '../schema/banned-words.ts';
import { boardSchema } from '../schema/board.ts';
import { claimSchema } from '../schema/claim.ts';
import { dangerGroupSchema, dangerSignSchema, peopleSchema } from '../schema/danger-sign.ts';
import { deckSchema } from '../schema/deck.ts';
import { evidenceWordSchema } from '../schema/evidence-words.ts';
import { evidencePageSchema } from '../schema/evidence-page.ts';
import { factSchema } from '../schema/fact.ts';
import { figureSchema } from '../schema/figure.ts';
import { folderGroupSchema } from '../schema/folder-group.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { guideEndSchema, guideQuestionSchema } from '../schema/guide.ts';
import { guidelineSchema } from '../schema/guideline.ts';
import { conceptSchema } from '../schema/lexicon.ts';
import { originalStatementSchema } from '../schema/original-article.ts';
import { referenceSchema } from '../schema/reference.ts';
import { reviewerSchema } from '../schema/reviewer.ts';
import { homePartSchema } from '../schema/home.ts';
import { keptOfflineSchema } from '../schema/kept-offline.ts';
import { searchStartSchema } from '../schema/search-start.ts';
import { regionSchema } from '../schema/region.ts';
import { REGISTER, registeredSchema } from '../schema/section-register.ts';
import { publishedSignSchema, SIGN_REGISTER } from '../schema/sign-register.ts';
import { situationSchema } from '../schema/situation.ts';
import { wordPairSchema } from '../schema/word-pair.ts';
import { hostName, sourceHostSchema } from '../schema/source-host.ts';
import { sourcePageSchema } from '../schema/source-page.ts';
import type { ContentFiles } from './content-files.ts';
import { ContentReader } from './content-reader.ts';
import type { ContentSource } from './content-source.ts';
import { groupOf } from './sign-table.ts';

/** What the ledger and the drawings read for themselves. */
const READ_ELSEWHERE = ['content/ledger', 'content/poses', 'content/drawn-people.yaml'];

/** Danger signs in the order in which pages show them. */
function inOrderOfGroups(
  signs: ContentSource['dangerSigns'],
  groups: ContentSource['dangerGroups'],
): ContentSource['dangerSigns'] {
  const place = ([, sign]: [string, { file: string }]) =>
    groups.get(groupOf(sign))?.data.order ?? Infinity;
  return new Map([...signs].sort((a, b) => place(a) - place(b)));
}

/**
 * Read everything in `content/`.
 *
 * @param files those of the project
 * @returns the content, and the findings about its shape. Entries of the wrong shape are left
 *   out of the content, so run the rules only when there are no findings.
 */
export function readContent(files: ContentFiles): { content: ContentSource; findings: Finding[] } {
  const reader = new ContentReader(files);
  const dangerGroups = reader.named('content/danger-groups.yaml', dangerGroupSchema);
  const content: ContentSource = {
    articles: new Map(FOLDERS.flatMap((folder) => reader.pages(folder, articleSchema))),
    about: new Map(reader.pages('about', aboutSchema)),
    references: reader.list('content/references.json', referenceSchema),
    claims: reader.list('content/claims.json', claimSchema),
    glossary: reader.named('content/glossary.yaml', glossarySchema),
    facts: reader.named('content/facts.yaml', factSchema),
    figures: reader.named('content/figures.yaml', figureSchema),
    careLevels: reader.named(
      'content/care-levels.yaml',
      careLevelSchema,
      z.enum(careLevels),
    ) as ContentSource['careLevels'],
    careActions: reader.named(
      'content/care-actions.yaml',
      careActionSchema,
      z.enum(careActions),
    ) as ContentSource['careActions'],
    evidenceWords: reader.named('content/evidence-words.yaml', evidenceWordSchema),
    emergencyNumbers: reader.named('content/emergency-numbers.yaml', emergencyNumberSchema),
    bannedWords: reader.named('content/banned-words.yaml', bannedWordSchema, z.string()),
    wordPairs: reader.named('content/word-pairs.yaml', wordPairSchema, z.string()),
    guidelines: reader.list('content/guidelines.json', guidelineSchema),
    originalArticle: reader.named('content/original-article.yaml', originalStatementSchema),
    concepts: reader.namedInFolder('content/lexicon', conceptSchema),
    dangerSigns: inOrderOfGroups(
      reader.namedInFolder('content/danger-signs', dangerSignSchema),
      dangerGroups,
    ),
    dangerGroups,
    ...reader.examples('content/examples'),
    guideQuestions: reader.named('content/guide/questions.yaml', guideQuestionSchema),
    homeParts: reader.named('content/home.yaml', homePartSchema),
    searchStarts: reader.named('content/search-starts.yaml', searchStartSchema),
    keptOffline: reader.named('content/offline.yaml', keptOfflineSchema),
    guideEnds: reader.named('content/guide/ends.yaml', guideEndSchema),
    boards: reader.named('content/boards.yaml', boardSchema),
    decks: reader.namedInFolder('content/decks', deckSchema),
    situations: reader.namedInFolder('content/situations', situationSchema),
    people: reader.named('content/people.yaml', peopleSchema),
    reviewers: reader.named('content/reviewers.yaml', reviewerSchema),
    regions: reader.named('content/regions.yaml', regionSchema),
    evidencePages: reader.named('content/evidence-pages.yaml', evidencePageSchema),
    sourceHosts: reader.named('content/source-hosts.yaml', sourceHostSchema, hostName),
    sourcePages: reader.named('content/source-pages.yaml', sourcePageSchema),
    folderGroups: reader.named('content/folder-groups.yaml', folderGroupSchema),
    sections: reader.list(REGISTER, registeredSchema),
    publishedSigns: reader.list(SIGN_REGISTER, publishedSignSchema),
    drawings: reader.drawings('public/figures'),
  };
  for (const folder of READ_ELSEWHERE) reader.leave(folder);
  reader.findUnread('content');
  return { content, findings: reader.findings };
}
