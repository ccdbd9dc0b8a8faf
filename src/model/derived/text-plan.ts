/**
 * Which fields of content/ are words of ours for readers: every field of every kind of content has
 * its line here, and TypeScript asks for one when a schema gets a new field. Nobody can forget a text.
 */
import type { ContentSource, Entry } from '../reading/content-source.ts';

/**
 * What a text may say. `free`: anything but how fast to get help. `preview`: the same, for search engines
 * and chats, which cut it by letters. `level`: one of the few places whose task is to say how fast.
 */
export type TextKind = 'free' | 'preview' | 'level';

/** The kinds of content that are entries by name, each with what an entry holds. */
type Collections = {
  [
    Name in keyof ContentSource as ContentSource[Name] extends Map<string, Entry<unknown>>
      ? Name
      : never
  ]: ContentSource[Name] extends Map<string, Entry<infer Data>> ? Data : never;
};
export type CollectionName = keyof Collections;

/** The kind of all words below a field, `null` where none of them are ours, or field by field. */
type Plan<Data> =
  | TextKind
  | null
  | (Data extends string | number | boolean | undefined
      ? never
      : Data extends readonly (infer Item)[]
        ? Plan<Item>
        : { [Field in keyof Data]-?: Plan<NonNullable<Data[Field]>> });

/** Names, addresses, numbers and dates. */
const NO_WORDS = null;
/** What others say, or what readers type: not ours to put otherwise. */
const OF_OTHERS = null;
/** For editors and clinicians; no reader meets it. */
const FOR_EDITORS = null;
/** Claims are worded beside their sources and may say what guidance says, speed included. */
const OF_SOURCES = null;

const onward = { words: 'free', to: NO_WORDS } as const;
const answer = { words: 'free', hint: 'free', to: NO_WORDS } as const;
const drawn = { width: NO_WORDS, height: NO_WORDS, alt: 'free' } as const;
const reviewed = { date: NO_WORDS, by: OF_OTHERS, role: OF_OTHERS } as const;

/** The plan of every kind of content. */
export const textPlan: { [Name in CollectionName]: Plan<Collections[Name]> } = {
  articles: {
    title: 'free',
    medicalName: OF_OTHERS,
    summary: 'free',
    description: 'preview',
    layNames: OF_OTHERS,
    areas: NO_WORDS,
    related: NO_WORDS,
    verdict: NO_WORDS,
    written: NO_WORDS,
    checked: NO_WORDS,
    nextCheck: NO_WORDS,
    changes: { date: NO_WORDS, what: 'free', adviceChanged: NO_WORDS, section: NO_WORDS },
    clinicalReview: reviewed,
  },
  about: {
    title: 'free',
    summary: 'free',
    description: 'preview',
    order: NO_WORDS,
    checked: NO_WORDS,
  },
  references: OF_OTHERS,
  claims: {
    id: NO_WORDS,
    topic: FOR_EDITORS,
    area: NO_WORDS,
    claim: OF_SOURCES,
    strength: NO_WORDS,
    direction: NO_WORDS,
    figure: { kind: NO_WORDS, values: NO_WORDS, of: NO_WORDS, labels: 'free', worth: NO_WORDS },
    caveat: OF_SOURCES,
    refs: NO_WORDS,
    support: NO_WORDS,
    seedNumber: NO_WORDS,
    seedClaim: OF_OTHERS,
    verdict: NO_WORDS,
    correction: OF_SOURCES,
  },
  glossary: { term: 'free', plain: NO_WORDS, meaning: 'free' },
  figures: {
    ...drawn,
    caption: 'free',
    description: 'free',
    panels: { name: NO_WORDS, ...drawn },
    claims: NO_WORDS,
    signs: NO_WORDS,
  },
  facts: { sentence: 'free', claims: NO_WORDS, settles: NO_WORDS },
  careLevels: 'level',
  careActions: 'level',
  evidenceWords: { order: NO_WORDS, kind: NO_WORDS, word: 'free', meaning: 'free' },
  emergencyNumbers: { order: NO_WORDS, number: NO_WORDS, places: 'free' },
  bannedWords: FOR_EDITORS,
  guidelines: OF_SOURCES,
  originalArticle: NO_WORDS,
  concepts: OF_OTHERS,
  dangerSigns: {
    action: NO_WORDS,
    who: NO_WORDS,
    always: NO_WORDS,
    icon: NO_WORDS,
    lead: 'level',
    lines: 'level',
    short: 'level',
    ask: 'level',
    share: 'level',
    do: 'level',
    say: 'level',
    numbers: { number: NO_WORDS, place: 'level' },
    claims: NO_WORDS,
    caution: FOR_EDITORS,
    questions: FOR_EDITORS,
    reviews: OF_OTHERS,
    pages: NO_WORDS,
    folded: NO_WORDS,
    search: NO_WORDS,
    said: OF_OTHERS,
    soundsLike: OF_OTHERS,
  },
  dangerGroups: { order: NO_WORDS, title: 'free', icon: NO_WORDS },
  guideQuestions: {
    order: NO_WORDS,
    asks: 'free',
    glance: NO_WORDS,
    level: NO_WORDS,
    more: 'free',
    answers: { words: 'free', to: NO_WORDS, signs: NO_WORDS, picture: NO_WORDS },
  },
  guideEnds: {
    // Where an end is a call for help, these say so; elsewhere they are free (`told-texts.ts`).
    title: 'level',
    lead: 'level',
    level: NO_WORDS,
    signs: NO_WORDS,
    numbers: NO_WORDS,
    steps: { words: 'free', picture: NO_WORDS, claims: NO_WORDS },
    after: 'free',
    from: NO_WORDS,
    first: onward,
    next: onward,
  },
  homeParts: {
    order: NO_WORDS,
    title: 'free',
    lead: 'free',
    picture: NO_WORDS,
    fact: NO_WORDS,
    links: onward,
  },
  boards: {
    order: NO_WORDS,
    tab: 'free',
    title: 'free',
    lead: 'free',
    rows: { name: 'free', to: NO_WORDS, line: 'free', claim: NO_WORDS, also: NO_WORDS },
  },
  decks: {
    order: NO_WORDS,
    title: 'free',
    lead: 'free',
    about: NO_WORDS,
    folder: NO_WORDS,
    written: NO_WORDS,
    checked: NO_WORDS,
    clinicalReview: reviewed,
    cards: {
      name: NO_WORDS,
      heading: 'free',
      text: 'free',
      picture: NO_WORDS,
      claims: NO_WORDS,
      to: NO_WORDS,
      danger: NO_WORDS,
      next: onward,
    },
  },
  people: { words: 'free' },
  regions: {
    order: NO_WORDS,
    name: 'free',
    hint: 'free',
    map: NO_WORDS,
    signs: NO_WORDS,
    feel: answer,
    setOff: answer,
    articles: NO_WORDS,
  },
  evidencePages: { area: NO_WORDS, title: 'free', topics: FOR_EDITORS },
  sourcePages: { order: NO_WORDS, title: 'free', kinds: NO_WORDS, letters: NO_WORDS },
  folderGroups: { folder: NO_WORDS, order: NO_WORDS, title: 'free', articles: 'free' },
  sections: NO_WORDS,
};
