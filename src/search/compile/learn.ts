/** Learns from the examples at build: which danger sign a query is near, and which page answers it. */
import type { ContentSource } from '../../model/reading/content-source.ts';
import { levelOf } from '../../model/schema/care-names.ts';
import type { Example } from '../../model/schema/example.ts';
import { featuresOf } from '../learning/features.ts';
import type { PackedLearned } from '../learning/learned-file.ts';
import { packModel } from '../learning/model-file.ts';
import { train, type Row } from '../learning/train.ts';
import { findConcepts } from '../meaning/concepts.ts';
import type { Lexicon } from '../meaning/lexicon.ts';
import { repaired, typedWords } from '../meaning/repair.ts';

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

/** Features of an example; the same words are read once. */
function reader(lexicon: Lexicon): (example: Example) => number[] {
  const known = new Map<string, number[]>();
  return ({ say }) => {
    let features = known.get(say);
    if (!features) {
      const words = repaired(typedWords(say, lexicon), lexicon).words.map(lexicon.toWord);
      features = featuresOf(words, findConcepts(words, lexicon).everywhere);
      known.set(say, features);
    }
    return features;
  };
}

/** The page of a place: `causes/sciatica` of `causes/sciatica#what-helps`. */
const pageOf = (place: string) => place.split('#')[0] ?? '';

/** Learn both models. */
export function learn(content: ContentSource, lexicon: Lexicon): PackedLearned {
  const featuresIn = reader(lexicon);
  const examples = allExamples(content);
  const signs = [...content.dangerSigns.keys()];
  const dangers = examples.flatMap((example): Row[] => {
    const features = featuresIn(example);
    const named = example.signs.slice(0, BY_SIGN.length);
    if (named.length === 0) return [{ features, target: signs.length, weight: 1 }];
    return named.map((sign, place) => ({
      features,
      target: signs.indexOf(sign),
      weight: BY_SIGN[place] ?? 0,
    }));
  });
  const articles = lexicon.articles.map(({ id }) => id);
  const placesOf = ({ signs: [sign], places }: Example): readonly string[] | undefined => {
    if (sign === undefined) return places;
    const entry = content.dangerSigns.get(sign)?.data;
    // Who is in danger is led by the sign; what can wait has a page like anything else.
    return entry && levelOf(entry.action) === 'routine' ? entry.search[0]?.leads.slice(0, 1) : undefined;
  };
  // The table of danger signs does not say which pages answer what only sounds like a sign.
  const pages = content.examples.flatMap((example): Row[] => {
    const places = placesOf(example);
    if (!places) return [];
    const features = featuresIn(example);
    const ids = [...new Set(places.map(pageOf))].slice(0, BY_PLACE.length);
    if (ids.length === 0) return [{ features, target: articles.length, weight: 1 }];
    return ids.map((id, place) => ({
      features,
      target: articles.indexOf(id),
      weight: BY_PLACE[place] ?? 0,
    }));
  });
  return {
    signs,
    danger: packModel(train(dangers, signs.length + 1, { rounds: 8, sparsity: 0.8 })),
    pages: packModel(train(pages, articles.length + 1, { rounds: 6, sparsity: 1.5 })),
  };
}
