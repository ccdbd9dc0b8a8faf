/** The danger signs of a project's content as one table, and the group that each belongs to. */
import { basename } from 'node:path';
import type { DangerSign } from '../schema/danger-sign.ts';
import type { ContentSource } from './content-source.ts';

/** Group of a sign: the name of its file in `content/danger-signs/`. */
export const groupOf = ({ file }: { file: string }) => basename(file, '.yaml');

/** All signs by name, in their order. */
export const signTable = ({
  dangerSigns,
}: Pick<ContentSource, 'dangerSigns'>): Map<string, DangerSign> =>
  new Map([...dangerSigns].map(([name, { data }]) => [name, data]));
