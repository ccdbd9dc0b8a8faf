/** The day on which a device kept an answer travels with the answer, in a header of its own. */

const KEPT_ON = 'X-Kept-On';
const REVISION = 'X-Kept-Revision';

/** What was true of the bytes on the way, and is not of those that are kept. */
const OF_THE_WAY = ['Content-Encoding', 'Content-Length'];

/**
 * An answer as it is kept. A new one: a browser shows a redirected one to nobody.
 *
 * @param revision which version of the file it is, where somebody will ask
 */
export function withKeptDay(response: Response, now = new Date(), revision?: string): Response {
  const headers = new Headers(response.headers);
  for (const name of OF_THE_WAY) headers.delete(name);
  headers.set(KEPT_ON, now.toISOString());
  if (revision !== undefined) headers.set(REVISION, revision);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}

/** When an answer was kept; the beginning of time for one that does not say. */
export const keptOn = (response: Response): Date =>
  new Date(Date.parse(response.headers.get(KEPT_ON) ?? '') || 0);

/** Which version of its file an answer is. */
export const revisionOf = (response: Response): string | null => response.headers.get(REVISION);
