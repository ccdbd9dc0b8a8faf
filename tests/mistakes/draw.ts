/** Draws mistakes: every kind as often as any other, in files that chance picks. */
import {
  filesOnDisk,
  keptFiles,
  type ContentFiles,
} from '../../src/model/reading/content-files.ts';
import { kinds, ofItsContent } from './kinds/index.ts';
import type { Kind, Mistake, Project } from './mistake.ts';
import { Random } from './random.ts';

/** How many files are tried before a kind is said to fit nowhere this time. */
const TRIES = 40;

export interface Drawn {
  kind: string;
  mistake: Mistake;
}

/** The files of a project, once for the gate and once as texts for the kinds. */
export function openProject(root: string): { files: ContentFiles; project: Project } {
  const files = keptFiles(filesOnDisk(root));
  const bytes = (file: string) => files.bytes(file) ?? Buffer.alloc(0);
  return {
    files,
    project: {
      files: [...files.list('content'), ...files.list('public')],
      bytes,
      text: (file) => bytes(file).toString('utf8'),
    },
  };
}

function drawOne(kind: Kind, project: Project, random: Random): Mistake | undefined {
  const fitting = project.files.filter((file) => kind.fits(file));
  for (let tries = 0; tries < TRIES; tries++) {
    const file = random.one(fitting);
    if (file === undefined) return undefined;
    const mistake = kind.make(project, file, random);
    if (mistake) return mistake;
  }
  return undefined;
}

/**
 * Mistakes by a seed, the same for the same content.
 *
 * @param most how many; each kind gets its share
 * @param only kinds whose name holds these words
 */
export function drawMistakes(project: Project, seed: string, most: number, only = ''): Drawn[] {
  const chosen = kinds.filter(({ name }) => name.includes(only));
  const drawn: Drawn[] = [];
  for (let round = 0; drawn.length < most; round++) {
    const before = drawn.length;
    for (const kind of chosen) {
      if (drawn.length >= most) break;
      // Each kind has a chance of its own, so that a new kind does not change the others' mistakes.
      const random = new Random(`${seed} ${kind.name} ${round}`);
      const mistake = drawOne(kind, project, random);
      if (mistake) drawn.push({ kind: kind.name, mistake });
    }
    if (drawn.length === before) break;
  }
  return drawn;
}

/** A mistake in each file that none of those drawn touches, of a kind that knows what stands there. */
export function drawForTheRest(project: Project, seed: string, drawn: readonly Drawn[]): Drawn[] {
  const touched = new Set(drawn.flatMap(({ mistake }) => [...mistake.changes.keys()]));
  return project.files
    .filter((file) => !touched.has(file))
    .flatMap((file) => {
      const random = new Random(`${seed} ${file}`);
      const fitting = ofItsContent.filter((kind) => kind.fits(file));
      for (let tries = 0; tries < TRIES; tries++) {
        const kind = random.one(fitting);
        const mistake = kind?.make(project, file, random);
        if (kind && mistake?.changes.has(file)) return [{ kind: kind.name, mistake }];
      }
      return [];
    });
}
