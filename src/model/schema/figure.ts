/** A picture with its words: the shape of an entry in `content/figures.yaml`. */
import { z } from 'astro/zod';
import { claimId, entryName } from './ids.ts';

const panel = z.strictObject({
  name: entryName.describe('The drawing is public/figures/panels/<figure>-<name>.svg.'),
  width: z.number().int().positive().describe('Width of the drawing, in its own units.'),
  height: z.number().int().positive().describe('Height of the drawing, in its own units.'),
  alt: z.string().min(10).max(120).describe('What it shows, for those who cannot see it.'),
});

const sheet = z.strictObject({
  width: z.number().int().positive().describe('Width of the drawing, in its own units.'),
  height: z.number().int().positive().describe('Height of the drawing, in its own units.'),
  alt: z.string().min(10).max(160).describe('What the picture shows, for those who cannot see it.'),
  caption: z.string().min(10).describe('The line below the picture.'),
  description: z
    .array(z.string().min(10))
    .min(1)
    .describe('The whole picture in words, a paragraph an item.'),
});

const shared = z.strictObject({
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

/** A figure of its own with all its words, or no more than panels. */
export const figureSchema = shared.extend(sheet.partial().shape).superRefine((figure, context) => {
  const fields = Object.keys(sheet.shape);
  const missing = fields.filter((field) => !(field in figure));
  if (missing.length === fields.length && figure.panels.length > 0) return;
  for (const field of missing)
    context.addIssue({
      code: 'custom',
      path: [field],
      message: 'is missing. A figure without panels, or with some of its words, needs them all.',
    });
});

/** The words of a figure that is drawn as one picture of all its panels. */
export type Sheet = z.infer<typeof sheet> & z.infer<typeof shared>;

/** Whether a figure is drawn as one picture, and may stand in an article by itself. */
export const isSheet = (figure: FigureEntry): figure is Sheet => figure.alt !== undefined;

/** A picture with its words: the drawing is `public/figures/<name>.svg`, if it is one. */
export type FigureEntry = z.infer<typeof figureSchema>;
