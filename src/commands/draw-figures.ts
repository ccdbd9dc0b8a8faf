/** Draws `content/poses/*.yaml` as `public/figures/<name>.svg` and its panels as `panels/<name>-<panel>.svg`. Run: `node src/commands/draw-figures.ts`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { drawAll } from '../figures/drawing.ts';
import { readPoses } from '../figures/read-poses.ts';

// A panel that is drawn no more goes.
rmSync('public/figures/panels', { recursive: true, force: true });
mkdirSync('public/figures/panels', { recursive: true });
for (const [name, svg] of drawAll(readPoses())) writeFileSync(`public/figures/${name}.svg`, svg);
