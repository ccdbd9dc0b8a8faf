/** The numbers of a claim as a picture: the shape of `figure` in `content/claims.json`. */
import { z } from 'astro/zod';

/** How a claim's numbers are drawn. */
export const figureKinds = ['proportion', 'points', 'course'] as const;

/** Dots for more people than this cannot be told apart on a phone. */
const MOST_DOTS = 100;

export const claimFigureSchema = z
  .strictObject({
    kind: z
      .enum(figureKinds)
      .describe(
        'proportion: so many people of so many, as dots. points: an effect on a scale. course: a scale over time.',
      ),
    values: z
      .array(z.number().min(0))
      .min(1)
      .max(4)
      .describe('The numbers, as the claim has them.'),
    of: z.number().int().min(2).describe('The whole: how many people, or the end of the scale.'),
    labels: z
      .array(z.string().min(2).max(60))
      .describe('What each number is, in a few words that finish "7 in 10 …" or "7 points …".'),
    worth: z
      .number()
      .optional()
      .describe('For points: the number from which experts call it worth having.'),
  })
  .refine(({ values, labels }) => values.length === labels.length, {
    error: 'must have a label for each value.',
    path: ['labels'],
  })
  .refine(({ values, of }) => values.every((value) => value <= of), {
    error: 'must be the whole, so no value may be larger.',
    path: ['of'],
  })
  .refine(
    ({ kind, values, of }) =>
      kind !== 'proportion' || (of <= MOST_DOTS && values.every(Number.isInteger)),
    { error: `must be at most ${MOST_DOTS}, and its values whole people.`, path: ['of'] },
  )
  .refine(({ kind, values }) => kind !== 'course' || values.length > 1, {
    error: 'must be two or more for a course.',
    path: ['values'],
  })
  .refine(({ kind, worth }) => kind === 'points' || worth === undefined, {
    error: 'is for points only.',
    path: ['worth'],
  });

/** The numbers of a claim as a picture. */
export type ClaimFigure = z.infer<typeof claimFigureSchema>;
