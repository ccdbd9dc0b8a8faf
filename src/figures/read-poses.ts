/** Reads the poses of all figures from `content/poses/`, one file a subject. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { strangeNames } from './pose-names.ts';
import type { PoseFigure } from './drawing.ts';

const FOLDER = 'content/poses';

/** Every figure by its name. Two files may not name the same figure. */
export function readPoses(): Record<string, PoseFigure> {
  const figures: Record<string, PoseFigure> = {};
  for (const file of readdirSync(FOLDER).sort()) {
    if (!file.endsWith('.yaml')) continue;
    const poses = parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Record<string, PoseFigure>;
    for (const [name, figure] of Object.entries(poses)) {
      if (figures[name])
        throw new Error(`${FOLDER}/${file}: "${name}" is drawn in another file too.`);
      const [wrong] = strangeNames(name, figure);
      if (wrong !== undefined) throw new Error(`${FOLDER}/${file}: ${wrong}`);
      figures[name] = figure;
    }
  }
  return figures;
}
