/** The groups in which the page of a folder shows its articles. */
import type { Folder } from '../site.ts';
import { articleOf } from './articles.ts';
import { byName, dataOf } from './collections.ts';

const groups = [...dataOf(await byName('folderGroups'))].sort((a, b) => a[1].order - b[1].order);

/** The groups of a folder in order, each article with the line that stands beside it. */
export const groupsOf = (folder: Folder) =>
  groups
    .filter(([, group]) => group.folder === folder)
    .map(([name, { title, articles }]) => ({
      name,
      title,
      articles: Object.entries(articles).map(([id, line]) => {
        const { url, data } = articleOf(id);
        return { url, title: data.title, line };
      }),
    }));
