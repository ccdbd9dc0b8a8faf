/** Requests to a live host: nothing is followed, and nobody waits for ever. */

import { NoAnswer } from './no-answer.ts';

/** Milliseconds that an answer may take. */
const PATIENCE = 15_000;

/** What came back. */
export interface Visit {
  url: URL;
  status: number;
  headers: Headers;
  text: string;
}

/**
 * Ask for an address, without compression unless `headers` say otherwise.
 *
 * @throws NoAnswer when there is none in 15 seconds
 */
export async function visit(
  url: URL,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Visit> {
  try {
    const response = await fetch(url, {
      method,
      headers: { 'Accept-Encoding': 'identity', ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { url, status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    throw new NoAnswer(url, error);
  }
}

/** Where a redirect leads; undefined if the answer is none. */
export function leadsTo({ url, status, headers }: Visit): URL | undefined {
  const place = headers.get('Location');
  return status >= 300 && status < 400 && place !== null && URL.canParse(place, url)
    ? new URL(place, url)
    : undefined;
}
