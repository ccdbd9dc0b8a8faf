/** Copies of pages in the Wayback Machine, by its availability service. */
import { z } from 'astro/zod';
import { isAnswer } from './ask.ts';
import type { Ask } from './manners.ts';
import type { LinkRecord } from './records.ts';

/** https://archive.org/help/wayback_api.php */
export const WAYBACK = 'https://archive.org/wayback/available';

const available = z.object({
  archived_snapshots: z.object({
    closest: z
      .object({
        available: z.boolean(),
        url: z.url(),
        timestamp: z.string().regex(/^\d{14}$/),
        status: z.string(),
      })
      .optional(),
  }),
});

function parsed(body: string): z.infer<typeof available> | undefined {
  try {
    return available.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/**
 * The copy nearest to the day on which readers last arrived.
 *
 * @param near YYYY-MM-DD; without it, the newest copy
 * @returns undefined when there is none, or the archive does not answer: the next run asks again
 */
export async function archivedCopy(
  address: string,
  near: string | undefined,
  ask: Ask,
  service = WAYBACK,
): Promise<Pick<LinkRecord, 'archived' | 'archivedOn'> | undefined> {
  const query = new URLSearchParams({ url: address });
  if (near !== undefined) query.set('timestamp', near.replaceAll('-', ''));
  const heard = await ask(`${service}?${query.toString()}`, 'GET');
  if ('aside' in heard || !isAnswer(heard) || heard.status !== 200) return undefined;
  const copy = parsed(heard.body)?.archived_snapshots.closest;
  // The archive keeps pages of errors as well.
  if (copy?.available !== true || copy.status !== '200') return undefined;
  const archivedOn = copy.timestamp.replace(/^(\d{4})(\d\d)(\d\d).*/, '$1-$2-$3');
  return { archived: copy.url.replace(/^http:/, 'https:'), archivedOn };
}
