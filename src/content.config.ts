/** Names the collections. What each is made of is in `model/schema`; what must hold, in `model/rules`. */
import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { aboutSchema, articleSchema } from './model/schema/article.ts';
import { boardSchema } from './model/schema/board.ts';
import { careActionSchema, careLevelSchema, emergencyNumberSchema } from './model/schema/care.ts';
import { claimSchema } from './model/schema/claim.ts';
import {
  dangerGroupSchema,
  dangerSignFileSchema,
  peopleSchema,
} from './model/schema/danger-sign.ts';
import { deckFileSchema } from './model/schema/deck.ts';
import { evidenceWordSchema } from './model/schema/evidence-words.ts';
import { evidencePageSchema } from './model/schema/evidence-page.ts';
import { factSchema } from './model/schema/fact.ts';
import { figureSchema } from './model/schema/figure.ts';
import { folderGroupSchema } from './model/schema/folder-group.ts';
import { glossarySchema } from './model/schema/glossary.ts';
import { guideEndSchema, guideQuestionSchema } from './model/schema/guide.ts';
import { guidelineSchema } from './model/schema/guideline.ts';
import { homePartSchema } from './model/schema/home.ts';
import { sourceHostSchema } from './model/schema/source-host.ts';
import { keptOfflineSchema } from './model/schema/kept-offline.ts';
import { searchStartSchema } from './model/schema/search-start.ts';
import { originalStatementSchema } from './model/schema/original-article.ts';
import { referenceSchema } from './model/schema/reference.ts';
import { regionSchema } from './model/schema/region.ts';
import { situationFileSchema } from './model/schema/situation.ts';
import { sourcePageSchema } from './model/schema/source-page.ts';
import { registeredSchema } from './model/schema/section-register.ts';

/** An article's id is its path: `causes/muscle-strain`. */
const pages = (pattern: string) => glob({ base: './content', pattern });

export const collections = {
  articles: defineCollection({
    loader: pages('{help,symptoms,causes,remedies}/*.mdx'),
    schema: articleSchema,
  }),
  about: defineCollection({ loader: pages('about/*.mdx'), schema: aboutSchema }),
  references: defineCollection({
    loader: file('content/references.json'),
    schema: referenceSchema,
  }),
  claims: defineCollection({ loader: file('content/claims.json'), schema: claimSchema }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossarySchema }),
  facts: defineCollection({ loader: file('content/facts.yaml'), schema: factSchema }),
  figures: defineCollection({ loader: file('content/figures.yaml'), schema: figureSchema }),
  careLevels: defineCollection({
    loader: file('content/care-levels.yaml'),
    schema: careLevelSchema,
  }),
  careActions: defineCollection({
    loader: file('content/care-actions.yaml'),
    schema: careActionSchema,
  }),
  evidenceWords: defineCollection({
    loader: file('content/evidence-words.yaml'),
    schema: evidenceWordSchema,
  }),
  guidelines: defineCollection({
    loader: file('content/guidelines.json'),
    schema: guidelineSchema,
  }),
  originalArticle: defineCollection({
    loader: file('content/original-article.yaml'),
    schema: originalStatementSchema,
  }),
  guideQuestions: defineCollection({
    loader: file('content/guide/questions.yaml'),
    schema: guideQuestionSchema,
  }),
  homeParts: defineCollection({ loader: file('content/home.yaml'), schema: homePartSchema }),
  sourceHosts: defineCollection({
    loader: file('content/source-hosts.yaml'),
    schema: sourceHostSchema,
  }),
  searchStarts: defineCollection({
    loader: file('content/search-starts.yaml'),
    schema: searchStartSchema,
  }),
  keptOffline: defineCollection({
    loader: file('content/offline.yaml'),
    schema: keptOfflineSchema,
  }),
  guideEnds: defineCollection({
    loader: file('content/guide/ends.yaml'),
    schema: guideEndSchema,
  }),
  boards: defineCollection({ loader: file('content/boards.yaml'), schema: boardSchema }),
  decks: defineCollection({
    loader: glob({ base: './content/decks', pattern: '*.yaml' }),
    schema: deckFileSchema,
  }),
  situations: defineCollection({
    loader: glob({ base: './content/situations', pattern: '*.yaml' }),
    schema: situationFileSchema,
  }),
  dangerSigns: defineCollection({
    loader: glob({ base: './content/danger-signs', pattern: '*.yaml' }),
    schema: dangerSignFileSchema,
  }),
  dangerGroups: defineCollection({
    loader: file('content/danger-groups.yaml'),
    schema: dangerGroupSchema,
  }),
  people: defineCollection({ loader: file('content/people.yaml'), schema: peopleSchema }),
  sections: defineCollection({ loader: file('content/sections.json'), schema: registeredSchema }),
  evidencePages: defineCollection({
    loader: file('content/evidence-pages.yaml'),
    schema: evidencePageSchema,
  }),
  sourcePages: defineCollection({
    loader: file('content/source-pages.yaml'),
    schema: sourcePageSchema,
  }),
  folderGroups: defineCollection({
    loader: file('content/folder-groups.yaml'),
    schema: folderGroupSchema,
  }),
  regions: defineCollection({ loader: file('content/regions.yaml'), schema: regionSchema }),
  emergencyNumbers: defineCollection({
    loader: file('content/emergency-numbers.yaml'),
    schema: emergencyNumberSchema,
  }),
};
