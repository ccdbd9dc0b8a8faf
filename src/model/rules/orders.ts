import type { ContentSource, Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { errorAt, type Rule } from './rule.ts';

/** An entry that has its place in a list. */
type Ordered = Entry<{ order: number }>;

/** Every list whose places editors give, with what stands in it. */
const lists = (content: ContentSource): Ordered[][] => [
  ...[
    content.about,
    content.evidenceWords,
    content.emergencyNumbers,
    content.guidelines,
    content.originalArticle,
    content.dangerGroups,
    content.guideQuestions,
    content.homeParts,
    content.boards,
    content.decks,
    content.regions,
    content.sourcePages,
  ].map((list): Ordered[] => [...list.values()]),
  // A folder has a list of its own.
  ...Map.groupBy(content.folderGroups.values(), ({ data }) => data.folder).values(),
];

/** The places in a list are the numbers from one to as many as there are, each once. */
export const orders: Rule = ({ content }) => lists(content).flatMap(placesOf);

function placesOf(list: readonly Ordered[]): Finding[] {
  const taken = new Map<number, Ordered>();
  return list.flatMap((entry) => {
    const { order } = entry.data;
    const before = taken.get(order);
    taken.set(order, before ?? entry);
    if (!before && order >= 1 && order <= list.length) return [];
    return [
      errorAt(
        { file: entry.file, line: entry.lineOf(['order']) },
        'order-of-list',
        before
          ? `The order ${order} is taken already, at ${before.file}:${before.line}.`
          : `The order ${order} is not between 1 and ${list.length}, as many as there are.`,
        'Number the entries one after the other, from 1.',
      ),
    ];
  });
}
