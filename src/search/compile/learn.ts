/** Learns from the examples at build: which danger sign a query is near, and which page answers it. */
import type { ContentSource } from '../../model/reading/content-source.ts';
import { levelOf } from '../../model/schema/care-names.ts';
import type { Example, Padding } from '../../model/schema/example.ts';
import type { ExampleReader } from './example-reader.ts';
import { misjudged } from './misjudged.ts';
import { misplaced } from './misplaced.ts';
import type { PackedLearned } from '../learning/learned-file.ts';
import { packModel } from '../learning/model-file.ts';
import { train, type Row } from '../learning/train.ts';
import type { CompiledLexicon } from '../meaning/compiled-lexicon.ts';

/** What the second and third place of an example count beside the first. */
const BY_PLACE = [1, 0.4, 0.25];

/** A second sign in the same words. */
const BY_SIGN = [1, 0.5];

/** All examples: those of `content/examples/`, and those in the table of danger signs. */
export function allExamples({ examples, dangerSigns }: ContentSource): Example[] {
  const table = [...dangerSigns].flatMap(([name, { data }]): Example[] => [
    ...data.said.map((say) => ({ say, signs: [name], not: undefined, places: [] })),
    ...data.soundsLike.map((say) => ({ say, signs: [], not: name, places: [] })),
  ]);
  return [...examples, ...table];
}

/** What an example of another subject counts in learning danger: there are few, of all the rest of the world. */
const ELSEWHERE = 2;

/** What a sentence of the table of danger signs counts in learning danger: a clinician reads these. */
const TABLE = 3;

/** "nerve + leg / foot" as somebody types it. */
const asTyped = (expression: string) =>
  expression
    .split(' + ')
    .map((part) => part.split(' / ')[0] ?? '')
    .join(' ')
    .replaceAll('!', '');

/**
 * The editors' expressions are examples as well: "slipped disc" alone is no danger, and its page is known.
 */
function ofLexicon({ concepts, elsewhere }: CompiledLexicon, reader: ExampleReader) {
  const named = concepts.flatMap(({ words, leads: [lead], weight }) =>
    lead && weight !== 'faint' ? words.map((say) => ({ say: asTyped(say), page: lead[0] })) : [],
  );
  const others = elsewhere.map((say) => ({ say: asTyped(say), page: undefined }));
  return [...named, ...others].filter(({ say }) => !reader.alarms(say));
}

const isElsewhere = ({ signs, not, places }: Example) =>
  signs.length === 0 && places.length === 0 && not === undefined;

/** What a copy of an example with padding around it counts beside the example. */
const COPY = 0.6;

/**
 * An example with some of what people put around what they mean: once before or after it, in turn. The
 * padding is with examples of all kinds, so nothing is learned from it but that it says nothing.
 */
function padded(say: string, number: number, { before, after }: Padding): string {
  const some = number % 2 === 0 ? before : after;
  const padding = some[Math.floor(number / 2) % Math.max(1, some.length)] ?? '';
  return (number % 2 === 0 ? `${padding} ${say}` : `${say} ${padding}`).trim();
}

/** What an expression counts beside an example. */
const EXPRESSION = 0.5;

/** The page of a place: `causes/sciatica` of `causes/sciatica#what-helps`. */
const pageOf = (place: string) => place.split('#')[0] ?? '';

/** So many examples most pages have. */
const USUAL = 400;

/** The most that an example of a page with few counts. */
const MOST = 4;

/** What an example counts for its page: with fewer examples each says more, or nobody would hear of the page. */
const ofFew = (examples: number) =>
  Math.min(MOST, Math.max(1, Math.sqrt(USUAL / Math.max(1, examples))));

/** Learn which danger sign a query is near, and which page answers it. */
export function learn(
  content: ContentSource,
  lexicon: CompiledLexicon,
  reader: ExampleReader,
): PackedLearned {
  const expressions = ofLexicon(lexicon, reader);
  const examples = allExamples(content);
  const signs = [...content.dangerSigns.keys()];
  const dangerous = examples.filter((example) => example.signs.length > 0).length;
  // Danger counts about as much as all the rest, however many examples of either there are.
  const others = examples.length - dangerous + EXPRESSION * expressions.length;
  const harmless = dangerous / others;
  const [noDanger, otherSubject] = [signs.length, signs.length + 1];
  const dangers = examples.flatMap((example, number): Row[] => {
    const { say, signs: named } = example;
    const copies = [
      {
        features: reader.features(say),
        counts: number < content.examples.length ? 1 : TABLE,
      },
      { features: reader.features(padded(say, number, content.padding)), counts: COPY },
    ];
    return copies.flatMap(({ features, counts }) =>
      named.length === 0
        ? isElsewhere(example)
          ? [{ features, target: otherSubject, weight: counts * harmless * ELSEWHERE }]
          : [{ features, target: noDanger, weight: counts * harmless }]
        : named.slice(0, BY_SIGN.length).map((sign, place) => ({
            features,
            target: signs.indexOf(sign),
            weight: counts * (BY_SIGN[place] ?? 0),
          })),
    );
  });
  for (const { say, page } of expressions)
    dangers.push({
      features: reader.features(say),
      target: page === undefined ? otherSubject : noDanger,
      weight: EXPRESSION * harmless,
    });
  const articles = lexicon.articles.map(({ id }) => id);
  const placesOf = ({ signs: [sign], places }: Example): readonly string[] | undefined => {
    if (sign === undefined) return places;
    const entry = content.dangerSigns.get(sign)?.data;
    // Who is in danger is led by the sign; what can wait has a page like anything else.
    return entry && levelOf(entry.action) === 'routine'
      ? entry.search[0]?.leads.slice(0, 1)
      : undefined;
  };
  // The table of danger signs does not say which pages answer what only sounds like a sign.
  const asked = content.examples.flatMap(({ say, ...example }) => {
    const places = placesOf({ say, ...example });
    if (!places) return [];
    return [{ say, ids: [...new Set(places.map(pageOf))].slice(0, BY_PLACE.length) }];
  });
  const counts = Map.groupBy(asked, ({ ids: [first] }) => first);
  const pages = asked.flatMap(({ say, ids }): Row[] => {
    const features = reader.features(say);
    if (ids.length === 0) return [{ features, target: articles.length, weight: 1 }];
    return ids.map((id, place) => ({
      features,
      target: articles.indexOf(id),
      weight: (BY_PLACE[place] ?? 0) * ofFew(counts.get(id)?.length ?? 0),
    }));
  });
  for (const { say, page = articles.length } of expressions)
    pages.push({ features: reader.features(say), target: page, weight: EXPRESSION });
  const learned = {
    signs: signs.flatMap((sign) => {
      const action = content.dangerSigns.get(sign)?.data.action;
      return action ? [[sign, action] as const] : [];
    }),
    danger: packModel(train(dangers, signs.length + 2, { rounds: 8, sparsity: 2.8 })),
    pages: packModel(train(pages, articles.length + 1, { rounds: 8, sparsity: 4.3 })),
  };
  const judging = { ...learned, judged: misjudged(content, examples, reader, learned) };
  return { ...judging, pagesOf: misplaced(content.examples, reader, judging) };
}
