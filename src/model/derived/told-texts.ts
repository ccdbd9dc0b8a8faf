/** The one list of all words of ours that readers meet, which every rule about words walks. */
import type { ContentSource, Entry, PageSource } from '../reading/content-source.ts';
import { claimsUsedIn } from './names.ts';
import { oncePer } from './once-per.ts';
import { textPlan, type CollectionName, type TextKind } from './text-plan.ts';

/** A text with the place it stands. */
export interface ToldText {
  text: string;
  file: string;
  line: number;
  kind: TextKind;
  /** The kind of content it is of. */
  of: CollectionName;
  /** Claims it rests on: those named beside it, or else all of its entry. */
  claims: readonly string[];
}

type AnyPlan = TextKind | null | { [field: string]: AnyPlan };

/** A text of an entry, and the way to it. */
interface Found {
  text: string;
  path: readonly PropertyKey[];
  kind: TextKind;
  claims: readonly string[];
}

/** The claims that an object names for its own words. */
function claimsNamed(value: object): string[] {
  const { claim, claims, also } = value as Record<string, string | string[] | undefined>;
  return [claim, claims, also].flat().filter((each) => each !== undefined);
}

/** All claims that are named anywhere in a value. */
function claimsWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...claimsNamed(value), ...Object.values(value).flatMap(claimsWithin)];
}

/** Every text of a value, with the way to it; `claims` are those that stand nearest above it. */
function textsIn(
  value: unknown,
  plan: AnyPlan,
  claims: readonly string[],
  path: readonly PropertyKey[] = [],
): Found[] {
  if (plan === null || value === undefined) return [];
  if (typeof value === 'string')
    return typeof plan === 'string' ? [{ text: value, path, kind: plan, claims }] : [];
  if (Array.isArray(value))
    return value.flatMap((item, at) => textsIn(item, plan, claims, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  const named = claimsNamed(value);
  const own = path.length === 0 || named.length === 0 ? claims : named;
  return Object.entries(value).flatMap(([field, inside]) =>
    textsIn(inside, typeof plan === 'string' ? plan : (plan[field] ?? null), own, [...path, field]),
  );
}

/** An end of the guide that is no call for help may not say how fast to get it. */
function planOf(of: CollectionName, data: unknown): AnyPlan {
  const plan = textPlan[of] as AnyPlan;
  const calls = (data as { level?: string }).level !== undefined;
  return of === 'guideEnds' && !calls ? { ...(plan as object), title: 'free', lead: 'free' } : plan;
}

const isPage = (entry: Entry<unknown>): entry is PageSource<unknown> => 'body' in entry;

/** Headings, pictures and questions of a page. */
const aroundProse = ({ body }: PageSource<unknown>) => [
  ...body.headings.map(({ text, line }) => ({ text, line })),
  ...body.components.flatMap(({ attributes: { question }, line }) =>
    question === undefined ? [] : [{ text: question, line }],
  ),
];

/** The claims of an entry: of a page those it uses, of a claim itself, of others all they name. */
function claimsOf(content: ContentSource, of: CollectionName, name: string, entry: Entry<unknown>) {
  if (of === 'claims') return [name];
  if (isPage(entry)) return claimsUsedIn(entry.body, content).map(({ id }) => id);
  return claimsWithin(entry.data);
}

/** The texts of an entry, and what its claims were looked up in. */
interface Told {
  from: readonly object[];
  texts: readonly ToldText[];
}

const known = new WeakMap<Entry<unknown>, Told>();

/** The texts of an entry, worked out once for as long as what they come from is the same. */
function textsOf(
  content: ContentSource,
  of: CollectionName,
  name: string,
  entry: Entry<unknown>,
): readonly ToldText[] {
  const from = [content.figures, content.facts];
  const before = known.get(entry);
  if (before?.from.every((each, at) => each === from[at])) return before.texts;
  const { file } = entry;
  const claims = claimsOf(content, of, name, entry);
  const texts = [
    ...textsIn(entry.data, planOf(of, entry.data), claims).map(({ path, ...found }) => ({
      ...found,
      file,
      of,
      // A line is looked for only when a finding names it.
      get line() {
        return entry.lineOf(path);
      },
    })),
    ...(isPage(entry) ? aroundProse(entry) : []).map((each): ToldText => ({
      ...each,
      file,
      of,
      kind: 'free',
      claims,
    })),
  ];
  known.set(entry, { from, texts });
  return texts;
}

/** Whatever readers meet in words of ours, but for paragraphs and lists of articles and about pages. */
export const textsOutsideProse = oncePer((content: ContentSource): readonly ToldText[] =>
  (Object.keys(textPlan) as CollectionName[]).flatMap((of) =>
    [...(content[of] as ReadonlyMap<string, Entry<unknown>>)].flatMap(([name, entry]) =>
      textsOf(content, of, name, entry),
    ),
  ),
);

/** The paragraphs and lists of a page. */
const proseOf = oncePer(({ file, body }: PageSource<unknown>): ToldText[] =>
  body.prose.map(({ text, line, cites }) => ({
    text,
    file,
    line,
    of: file.startsWith('content/about/') ? 'about' : 'articles',
    kind: 'free',
    claims: cites.flat(),
  })),
);

/** Whatever readers meet in words of ours. */
export const allTexts = oncePer((content: ContentSource): readonly ToldText[] => {
  const pages = [...content.articles.values(), ...content.about.values()];
  return [...pages.flatMap(proseOf), ...textsOutsideProse(content)];
});
