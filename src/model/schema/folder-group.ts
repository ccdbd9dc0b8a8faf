/** A group of articles on the page of their folder: the shape of an entry in `content/folder-groups.yaml`. */
import { z } from 'astro/zod';
import { FOLDERS } from '../../site.ts';
import { articleId } from './ids.ts';

/** Most articles in a group: more are no longer taken in at a glance. */
export const MOST_IN_A_GROUP = 8;

export const folderGroupSchema = z.strictObject({
  folder: z.enum(FOLDERS).describe('Folder on whose page the group stands.'),
  order: z.number().int().describe('Place on that page.'),
  title: z.string().min(4).max(50).describe('What its articles have in common, as readers see it.'),
  articles: z
    .record(articleId, z.string().min(8).max(48))
    .describe('Its articles in order, each with a line of at most 48 characters.'),
});

/** A group of articles on the page of their folder. */
export type FolderGroup = z.infer<typeof folderGroupSchema>;
