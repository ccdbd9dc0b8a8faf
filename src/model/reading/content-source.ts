/** The whole of `content/` as plain data with file and line: what rules look at. */
import type { AboutFrontMatter, ArticleFrontMatter } from '../schema/article.ts';
import type { BannedWord } from '../schema/banned-words.ts';
import type { Board } from '../schema/board.ts';
import type { CareActionName, CareLevelName } from '../schema/care-names.ts';
import type { CareAction, CareLevel, EmergencyNumber } from '../schema/care.ts';
import type { Claim } from '../schema/claim.ts';
import type { DangerGroup, DangerSign, People } from '../schema/danger-sign.ts';
import type { Deck } from '../schema/deck.ts';
import type { EvidenceWord } from '../schema/evidence-words.ts';
import type { Padding } from '../schema/example.ts';
import type { EvidencePage } from '../schema/evidence-page.ts';
import type { Fact } from '../schema/fact.ts';
import type { FigureEntry } from '../schema/figure.ts';
import type { FolderGroup } from '../schema/folder-group.ts';
import type { GlossaryEntry } from '../schema/glossary.ts';
import type { GuideEnd, GuideQuestion } from '../schema/guide.ts';
import type { Guideline } from '../schema/guideline.ts';
import type { Concept } from '../schema/lexicon.ts';
import type { OriginalStatement } from '../schema/original-article.ts';
import type { HomePart } from '../schema/home.ts';
import type { KeptOffline } from '../schema/kept-offline.ts';
import type { SearchStart } from '../schema/search-start.ts';
import type { Reference } from '../schema/reference.ts';
import type { Region } from '../schema/region.ts';
import type { Reviewer } from '../schema/reviewer.ts';
import type { Registered } from '../schema/section-register.ts';
import type { Situation } from '../schema/situation.ts';
import type { PublishedSign } from '../schema/sign-register.ts';
import type { SourceHost } from '../schema/source-host.ts';
import type { SourcePage } from '../schema/source-page.ts';
import type { WordPair } from '../schema/word-pair.ts';
import type { ArticleBody } from './parse-article.ts';
import type { ExampleLine } from './read-examples.ts';

/** A piece of content and the place it stands. */
export interface Entry<Data> {
  file: string;
  line: number;
  data: Data;
  /** Line of a field of `data`. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** An MDX page: its front matter and its body. */
export interface PageSource<FrontMatter> extends Entry<FrontMatter> {
  /** Address without the outer slashes: `causes/muscle-strain` or `about/privacy`. */
  id: string;
  body: ArticleBody;
}

/** Everything in `content/`, by name. */
export interface ContentSource {
  articles: Map<string, PageSource<ArticleFrontMatter>>;
  about: Map<string, PageSource<AboutFrontMatter>>;
  references: Map<string, Entry<Reference>>;
  claims: Map<string, Entry<Claim>>;
  glossary: Map<string, Entry<GlossaryEntry>>;
  figures: Map<string, Entry<FigureEntry>>;
  /** Figures that several articles tell, by name. */
  facts: Map<string, Entry<Fact>>;
  careLevels: Map<CareLevelName, Entry<CareLevel>>;
  careActions: Map<CareActionName, Entry<CareAction>>;
  evidenceWords: Map<string, Entry<EvidenceWord>>;
  emergencyNumbers: Map<string, Entry<EmergencyNumber>>;
  bannedWords: Map<string, Entry<BannedWord>>;
  wordPairs: Map<string, Entry<WordPair>>;
  guidelines: Map<string, Entry<Guideline>>;
  originalArticle: Map<string, Entry<OriginalStatement>>;
  /** What people type, by the name of the meaning, from all files of `content/lexicon/`. */
  concepts: Map<string, Entry<Concept>>;
  /** Danger signs by name, from all files of `content/danger-signs/`, in the order they stand. */
  dangerSigns: Map<string, Entry<DangerSign>>;
  /** Titles of those files, by name of the file. */
  dangerGroups: Map<string, Entry<DangerGroup>>;
  /** What people type and what answers it, from all files of `content/examples/`. */
  examples: readonly ExampleLine[];
  /** What people put around what they mean, from the same files. */
  padding: Padding;
  /** "What now?": the questions, and where the answers end. */
  guideQuestions: Map<string, Entry<GuideQuestion>>;
  guideEnds: Map<string, Entry<GuideEnd>>;
  homeParts: Map<string, Entry<HomePart>>;
  /** Searches offered before anybody types. */
  searchStarts: Map<string, Entry<SearchStart>>;
  /** What a device keeps from the first visit on. */
  keptOffline: Map<string, Entry<KeptOffline>>;
  /** What helps: a board for each kind of pain. */
  boards: Map<string, Entry<Board>>;
  /** Decks of cards by name, from all files of `content/decks/`. */
  decks: Map<string, Entry<Deck>>;
  /** Pages for one kind of reader by name, from all files of `content/situations/`. */
  situations: Map<string, Entry<Situation>>;
  people: Map<string, Entry<People>>;
  /** Who may be named as a reviewer. */
  reviewers: Map<string, Entry<Reviewer>>;
  regions: Map<string, Entry<Region>>;
  /** How long lists are parted into pages: the claims, the sources, the articles of a folder. */
  evidencePages: Map<string, Entry<EvidencePage>>;
  /** What is known of hosts of sources, by the end of their names. */
  sourceHosts: Map<string, Entry<SourceHost>>;
  sourcePages: Map<string, Entry<SourcePage>>;
  folderGroups: Map<string, Entry<FolderGroup>>;
  /** Everything published, by page or page#section-id. */
  sections: Map<string, Entry<Registered>>;
  /** Every danger sign that was ever published, by name. */
  publishedSigns: Map<string, Entry<PublishedSign>>;
  /** Names of the drawings in `public/figures/`, without `.svg`. */
  drawings: Set<string>;
}
