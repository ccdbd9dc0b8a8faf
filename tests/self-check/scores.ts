/**
 * What a reader who did not write the articles gave them, item by item: `scores/<article>.yaml`. The lists
 * and what we ask of ourselves stand in `instruments.yaml`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';

export const FOLDER = 'tests/self-check';

const reasons = <Score extends z.ZodType>(score: Score) =>
  z.record(z.string().regex(/^\d+$/), z.tuple([score, z.string().min(5)]));

/** The scores of one article: of each item what it got, and why. */
const sheetSchema = z.strictObject({
  article: z.string(),
  /** Whoever scored it: what they are to the article, for none of them is a name to boast with. */
  by: z.string().min(8),
  day: z.iso.date(),
  discern: reasons(z.int().min(1).max(5)),
  understand: reasons(z.enum(['yes', 'no', 'na'])),
  act: reasons(z.enum(['yes', 'no', 'na'])),
  jama: reasons(z.enum(['yes', 'no'])),
});
export type Sheet = z.infer<typeof sheetSchema>;

const instrumentSchema = z.strictObject({
  least: z.number(),
  items: z.record(z.string(), z.string()),
});
const instrumentsSchema = z.strictObject({
  discern: instrumentSchema,
  understand: instrumentSchema,
  act: instrumentSchema,
  jama: instrumentSchema,
});
export type Instruments = z.infer<typeof instrumentsSchema>;
export type Instrument = keyof Instruments;

const fileOf = (name: string) => join(FOLDER, name);
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'));

export const instruments = (): Instruments =>
  instrumentsSchema.parse(read(fileOf('instruments.yaml')));

/** All sheets, in the order of their files. */
export const sheets = (): Sheet[] =>
  readdirSync(fileOf('scores'))
    .sort()
    .map((file) => sheetSchema.parse(read(join(FOLDER, 'scores', file))));

/** What an article gets: a sum for DISCERN and JAMA, a share of 1 for the two scores of PEMAT-P. */
export function totalsOf(sheet: Sheet): Record<Instrument, number> {
  const share = (items: Sheet['act']) => {
    const asked = Object.values(items).filter(([score]) => score !== 'na');
    return asked.filter(([score]) => score === 'yes').length / Math.max(1, asked.length);
  };
  return {
    discern: Object.values(sheet.discern).reduce((sum, [score]) => sum + score, 0),
    understand: share(sheet.understand),
    act: share(sheet.act),
    jama: Object.values(sheet.jama).filter(([score]) => score === 'yes').length,
  };
}
