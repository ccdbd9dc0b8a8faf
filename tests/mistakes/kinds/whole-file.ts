/** How a kind is made that concerns a file as a whole. */
import type { Fits } from '../edits.ts';
import { rewritten, type Kind, type Mistake, type Project } from '../mistake.ts';
import type { Random } from '../random.ts';

export interface Whole {
  project: Project;
  file: string;
  bytes: Buffer;
  text: string;
  random: Random;
}

/** A kind that makes another file of a file; undefined where it cannot. */
export const whole = (
  name: string,
  fits: Fits,
  make: (whole: Whole) => Mistake | undefined,
): Kind => ({
  name,
  fits,
  make: (project, file, random) =>
    make({ project, file, random, bytes: project.bytes(file), text: project.text(file) }),
});

/** A kind that leaves other bytes in the file. */
export const contents = (
  name: string,
  fits: Fits,
  now: (whole: Whole) => Buffer | string | undefined,
): Kind =>
  whole(name, fits, (each) => {
    const made = now(each);
    const same = made !== undefined && Buffer.from(made).equals(each.bytes);
    return same ? undefined : rewritten(each.file, made, name);
  });

/**
 * The file under another name, or a copy of it; a reader may be led to any line of the new one.
 *
 * @param to its path, or undefined where there is none such
 */
export const named = (
  name: string,
  fits: Fits,
  to: (whole: Whole) => string | undefined,
  copy = false,
): Kind =>
  whole(name, fits, (each) => {
    const path = to(each);
    if (path === undefined || path === each.file || each.project.files.includes(path))
      return undefined;
    const moved = new Map<string, Buffer | undefined>([[path, each.bytes]]);
    if (!copy) moved.set(each.file, undefined);
    return {
      what: `${copy ? 'copied' : 'moved'} to ${path}`,
      changes: moved,
      file: path,
      line: 1,
      to: Infinity,
      also: each.file,
    };
  });
