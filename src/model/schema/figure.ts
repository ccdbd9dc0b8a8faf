/** A picture with its words: the shape of an entry in `content/figures.yaml`. */
import { z } from 'astro/zod';
import { claimId, entryName } from './ids.ts';

const panel = z.strictObject({
  name: entryName.describe('The drawing is public/figures/panels/<figure>-<name>.svg.'),
  width: z.number().int().positive().describe('Width of the drawing, in its own units.'),
  height: z.number().int().positive().describe('Height of the drawing, in its own units.'),
  alt: z.string().min(10).max(120).describe('What it shows, for those who cannot see it.'),
});

export const figureSchema = z.strictObject({
  width: z.number().int().positive().describe('Width of the drawing, in its own units.'),
  height: z.number().int().positive().describe('Height of the drawing, in its own units.'),
  alt: z.string().min(10).max(160).describe('What the picture shows, for those who cannot see it.'),
  caption: z.string().min(10).describe('The line below the picture.'),
  description: z
    .array(z.string().min(10))
    .min(1)
    .describe('The whole picture in words, a paragraph an item.'),
  panels: z
    .array(panel)
    .default([])
    .describe('The pictures it is made of, each without words, to stand beside a step.'),
  claims: z.array(claimId).default([]).describe('Claims the picture rests on.'),
  signs: z
    .array(entryName)
    .default([])
    .describe('Danger signs the picture shows: emergencies, all of them.'),
});

/** A picture with its words. The drawing itself is `public/figures/<name>.svg`. */
export type FigureEntry = z.infer<typeof figureSchema>;
