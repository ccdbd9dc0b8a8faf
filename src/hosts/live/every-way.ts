/** Reads a file of a live host in every way that it may be sent: packed as browsers ask for it, and plain. */
import { sha256 } from '../../output/file-list.ts';
import { NoAnswer } from './no-answer.ts';

/** Milliseconds that an answer may take. */
const PATIENCE = 30_000;

/** An answer to the end of its redirects. */
export interface Read {
  status: number;
  hash: string;
  text: () => string;
  /** How it was packed on the way, if it was. */
  packed: string | undefined;
  ledTo: string | undefined;
}

/**
 * Read a file.
 *
 * @param accept what the host is told that we can unpack
 * @throws NoAnswer when there is none in half a minute
 */
export async function read(url: URL, accept = 'br, gzip'): Promise<Read> {
  try {
    const headers = { 'Accept-Encoding': accept };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE) });
    const body = new Uint8Array(await response.arrayBuffer());
    return {
      status: response.status,
      hash: sha256(body),
      text: () => new TextDecoder().decode(body),
      packed: /^(?!identity$).+/.exec(response.headers.get('Content-Encoding') ?? '')?.[0],
      ledTo: response.redirected ? new URL(response.url).pathname : undefined,
    };
  } catch (error) {
    throw new NoAnswer(url, error);
  }
}

/** A file in every way that the host sends it, the best first. */
export async function readAllWays(url: URL): Promise<Read[]> {
  const best = await read(url);
  if (best.packed === undefined || best.status !== 200) return [best];
  const others = best.packed === 'gzip' ? ['identity'] : ['gzip', 'identity'];
  return [best, ...(await Promise.all(others.map((accept) => read(url, accept))))];
}
