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
  | ([Data] extends [string | number | boolean | undefined]
      ? never
      : [Data] extends [readonly (infer Item)[]]
        ? Plan<Item>
        : { [Field in FieldsOf<Data>]-?: Plan<NonNullable<ValueOf<Data, Field>>> });

/** The fields of data, of all its shapes where it has several. */
type FieldsOf<Data> = Data extends unknown ? keyof Data : never;
type ValueOf<Data, Field> = Data extends unknown
  ? Field extends keyof Data
    ? Data[Field]
    : never
  : never;

const without = <Field extends string>(...fields: Field[]) =>
  Object.fromEntries(fields.map((field) => [field, null])) as Record<Field, null>;
/** Names, addresses, numbers and dates. */
const noWords = without;
/** What others say, or what readers type: not ours to put otherwise. */
const ofOthers = without;
/** For editors and clinicians; no reader meets it. */
const forEditors = without;
/** Claims are worded beside their sources and may say what guidance says, speed included. */
const ofSources = without;

const onward = { words: 'free', ...noWords('to') } as const;
const answer = { words: 'free', hint: 'free', ...noWords('to') } as const;
const drawn = { alt: 'free', ...noWords('width', 'height') } as const;
const page = { title: 'free', summary: 'free', description: 'preview' } as const;

/** The plan of every kind of content. */
export const textPlan: { [Name in CollectionName]: Plan<Collections[Name]> } = {
  ...noWords('originalArticle', 'sections', 'publishedSigns'),
  ...ofOthers('references', 'concepts'),
  ...forEditors('bannedWords', 'sourceHosts', 'wordPairs', 'reviewers'),
  ...ofSources('guidelines'),
  articles: {
    ...page,
    ...noWords('areas', 'related', 'elsewhere', 'verdict', 'written', 'checked', 'nextCheck'),
    ...ofOthers('medicalName', 'layNames', 'clinicalReview'),
    changes: { what: 'free', ...noWords('date', 'adviceChanged', 'section') },
  },
  about: { ...page, ...noWords('order', 'checked') },
  claims: {
    ...noWords(
      'id',
      'area',
      'strength',
      'direction',
      'refs',
      'support',
      'seedNumber',
      'verdict',
      'merged',
    ),
    ...ofOthers('seedClaim'),
    ...forEditors('topic', 'note'),
    ...ofSources('claim', 'caveat', 'correction'),
    figure: { labels: 'free', ...noWords('kind', 'values', 'of', 'worth') },
  },
  glossary: { term: 'free', meaning: 'free', ...noWords('plain') },
  figures: {
    ...drawn,
    caption: 'free',
    description: 'free',
    panels: { ...drawn, ...noWords('name') },
    ...noWords('claims', 'signs'),
  },
  facts: { sentence: 'free', ...noWords('claims', 'settles') },
  careLevels: { word: 'level', inShort: 'level', before: onward },
  careActions: 'level',
  evidenceWords: { word: 'free', meaning: 'free', ...noWords('order', 'kind') },
  emergencyNumbers: { places: 'free', ...noWords('order', 'number', 'refs') },
  dangerSigns: {
    lead: 'level',
    lines: 'level',
    short: 'level',
    ask: 'level',
    share: 'level',
    do: 'level',
    say: 'level',
    numbers: { place: 'level', ...noWords('number') },
    ...noWords('action', 'who', 'always', 'icon', 'claims', 'pages', 'folded', 'search'),
    ...ofOthers('reviews', 'said', 'soundsLike'),
    ...forEditors('caution', 'questions'),
  },
  dangerGroups: { title: 'free', ...noWords('order', 'icon') },
  guideQuestions: {
    asks: 'free',
    more: 'free',
    answers: { words: 'free', ...noWords('to', 'signs', 'picture') },
    ...noWords('order', 'glance', 'level'),
  },
  guideEnds: {
    // Where an end is a call for help, these say so; elsewhere they are free (`told-texts.ts`).
    title: 'level',
    lead: 'level',
    steps: { words: 'free', ...noWords('picture', 'claims') },
    after: 'free',
    first: onward,
    next: onward,
    ...noWords('level', 'signs', 'numbers', 'from'),
  },
  homeParts: {
    title: 'free',
    lead: 'free',
    call: 'level',
    all: 'free',
    links: onward,
    ...noWords('kind', 'order', 'picture', 'fact'),
  },
  boards: {
    tab: 'free',
    title: 'free',
    lead: 'free',
    rows: { name: 'free', line: 'free', ...noWords('to', 'for', 'claim', 'also') },
    parts: { now: 'free', 'next time': 'free' },
    ...noWords('order', 'from'),
  },
  decks: {
    title: 'free',
    lead: 'free',
    cards: {
      heading: 'free',
      text: 'free',
      next: onward,
      ...noWords('name', 'picture', 'claims', 'to', 'danger'),
    },
    ...noWords('order', 'about', 'folder', 'written', 'checked'),
    ...ofOthers('clinicalReview'),
  },
  situations: {
    title: 'free',
    lead: 'free',
    first: 'free',
    steps: { words: 'free', ...noWords('picture', 'claims') },
    different: { words: 'free', ...noWords('claims') },
    ways: onward,
    ...noWords('order', 'picture', 'about', 'written', 'checked', 'signs'),
    ...ofOthers('clinicalReview'),
  },
  people: { words: 'free' },
  keptOffline: { words: 'free', ...noWords('order', 'pages') },
  searchStarts: { words: 'free', ...noWords('order', 'to') },
  regions: {
    name: 'free',
    hint: 'free',
    feel: answer,
    setOff: answer,
    ...noWords('order', 'map', 'signs', 'articles'),
  },
  evidencePages: { title: 'free', ...noWords('area'), ...forEditors('topics') },
  sourcePages: { title: 'free', ...noWords('order', 'kinds', 'letters') },
  folderGroups: { title: 'free', articles: 'free', ...noWords('folder', 'order') },
};
