/** Learns which section of an article answers: from the examples, and a little from its own text. */
import type { ContentSource } from '../../model/reading/content-source.ts';
import { groupOf } from '../../model/reading/sign-table.ts';
import type { Example } from '../../model/schema/example.ts';
import { featuresOf } from '../learning/features.ts';
import { packModel, type PackedModel } from '../learning/model-file.ts';
import { train, type Row } from '../learning/train.ts';
import { findConcepts } from '../meaning/concepts.ts';
import type { CompiledArticle } from '../meaning/compiled-lexicon.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { plainWords } from '../words/normalise.ts';
import type { ExampleReader } from './example-reader.ts';
import { EMERGENCY_SIGNS } from '../../model/schema/care-names.ts';

/** What a title, a passage of the text and an example that names the page alone count. */
const TITLE = 0.5;
const PASSAGE = 0.15;
const TOP = 0.3;

type Article = ContentSource['articles'] extends Map<string, infer Entry> ? Entry : never;

/** Rows of an article's own titles and text. Class 0 is its top, the others are its sections in order. */
function ownRows({ body }: Article, ids: readonly string[], lexicon: Lexicon): Row[] {
  const features = (text: string) => {
    const words = plainWords(text).map(lexicon.toWord);
    return featuresOf(words, findConcepts(words, lexicon).everywhere);
  };
  const headings = body.headings.filter(({ depth }) => depth === 2);
  const sectionAt = (line: number) => {
    const id = headings.findLast((heading) => heading.line <= line)?.id;
    return id === undefined ? 0 : 1 + ids.indexOf(id);
  };
  return [
    ...headings.map(({ text, line }) => ({
      features: features(text),
      target: sectionAt(line),
      weight: TITLE,
    })),
    ...body.prose.map(({ text, line }) => ({
      features: features(text),
      target: sectionAt(line),
      weight: PASSAGE,
    })),
  ];
}

/** The section of the page of all danger signs that shows each group of them. */
function sectionsOfGroups(content: ContentSource): Map<string, string> {
  const { components = [], headings = [] } = content.articles.get(EMERGENCY_SIGNS)?.body ?? {};
  return new Map(
    components.flatMap(({ name, attributes, line }) => {
      const heading = headings.findLast((each) => each.depth === 2 && each.line < line);
      const group = attributes['name'];
      return name === 'DangerGroup' && group !== undefined && heading?.id !== undefined
        ? [[group, heading.id] as const]
        : [];
    }),
  );
}

/** Where an example leads: what it names, or the section of its danger sign. */
function placesOf(
  { signs: [sign], places }: Example,
  content: ContentSource,
  groups: ReadonlyMap<string, string>,
): readonly string[] {
  const entry = sign === undefined ? undefined : content.dangerSigns.get(sign);
  const section = entry && groups.get(groupOf(entry));
  return section === undefined ? places.slice(0, 2) : [`${EMERGENCY_SIGNS}#${section}`];
}

/** A model for each article, by its id: its classes are its top and its sections in order. */
export function learnSections(
  content: ContentSource,
  lexicon: Lexicon,
  articles: readonly CompiledArticle[],
  reader: ExampleReader,
): Record<string, PackedModel> {
  const rows = new Map<string, Row[]>();
  const sectionsOf = new Map(
    articles.map(({ id, sections }) => [id, sections.map(([section]) => section)]),
  );
  for (const [id, article] of content.articles)
    rows.set(id, ownRows(article, sectionsOf.get(id) ?? [], lexicon));
  const groups = sectionsOfGroups(content);
  for (const example of content.examples)
    for (const place of placesOf(example, content, groups)) {
      const [page = '', section] = place.split('#');
      const target = section === undefined ? 0 : 1 + (sectionsOf.get(page)?.indexOf(section) ?? -1);
      rows.get(page)?.push({
        features: reader.features(example.say),
        target,
        weight: section === undefined ? TOP : 1,
      });
    }
  return Object.fromEntries(
    [...rows].map(([id, all]) => {
      const classes = 1 + (sectionsOf.get(id)?.length ?? 0);
      // The page of all signs has thousands of examples, and fewer weights do.
      const sparsity = id === EMERGENCY_SIGNS ? 3 : 0.2;
      return [id, packModel(train(all, classes, { rounds: 10, sparsity }))];
    }),
  );
}
