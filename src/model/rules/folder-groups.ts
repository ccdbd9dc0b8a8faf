import type { Entry } from '../reading/content-source.ts';
import { didYouMean } from '../reading/shape.ts';
import { MOST_IN_A_GROUP, type FolderGroup } from '../schema/folder-group.ts';
import { errorAt, type Rule } from './rule.ts';

const FILE = 'content/folder-groups.yaml';

/** Every article stands in one group of its folder, and no group is a wall. */
export const folderGroups: Rule = ({ content }) => {
  const groups = [...content.folderGroups];
  const holding = (id: string) =>
    groups.filter(([, { data }]) => Object.hasOwn(data.articles, id)).map(([name]) => name);
  const forgotten = [...content.articles.values()].flatMap((article) => {
    const names = holding(article.id);
    if (names.length === 1) return [];
    const where = names.length === 0 ? 'no group' : `${names.length} groups (${names.join(', ')})`;
    return [
      errorAt(
        article,
        'folder-group',
        `The article ${article.id} stands in ${where} of its folder.`,
        `Name it in one group of ${FILE}, with a line on what is there.`,
      ),
    ];
  });
  return [...forgotten, ...groups.flatMap(([, group]) => inGroup(group, content.articles))];
};

/** What is wrong with the list of one group. */
function inGroup(group: Entry<FolderGroup>, articles: ReadonlyMap<string, unknown>) {
  const ids = Object.keys(group.data.articles);
  const at = (id: string) => ({ file: group.file, line: group.lineOf(['articles', id]) });
  return [
    ...ids
      .filter((id) => !articles.has(id))
      .map((id) =>
        errorAt(
          at(id),
          'folder-group',
          `There is no article "${id}".`,
          didYouMean(id, articles.keys(), 'Name an article that exists.'),
        ),
      ),
    ...ids
      .filter((id) => !id.startsWith(`${group.data.folder}/`))
      .map((id) =>
        errorAt(
          at(id),
          'folder-group',
          `The article ${id} is not in the folder "${group.data.folder}" of this group.`,
          `Put it into a group of its own folder.`,
        ),
      ),
    ...(ids.length > MOST_IN_A_GROUP
      ? [
          errorAt(
            group,
            'long-folder-group',
            `"${group.data.title}" has ${ids.length} articles.`,
            `Leave at most ${MOST_IN_A_GROUP}: part the group in two.`,
          ),
        ]
      : []),
  ];
}
