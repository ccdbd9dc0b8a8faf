/** Requests to a live host: nothing is followed, and nobody waits for ever. */

/** Milliseconds that an answer may take. */
const PATIENCE = 15_000;

/** What came back. */
export interface Visit {
  url: URL;
  status: number;
  headers: Headers;
  text: string;
}

/** A host that gives no answer at all, with why. */
export class NoAnswer extends Error {
  /** What the system or the TLS library calls it, for example `ENOTFOUND`. */
  code: string;

  constructor(url: URL, code: string) {
    super(`${url.href} does not answer (${code}).`);
    this.code = code;
  }

  /** Whether there is a host, whose certificate cannot be trusted. */
  get distrusted(): boolean {
    return /CERT|SELF_SIGNED|ISSUER|SIGNATURE|ERR_TLS/.test(this.code);
  }
}

function codeOf(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string') return at.code;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : 'unknown';
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
    throw new NoAnswer(url, codeOf(error));
  }
}

/** Where a redirect leads; undefined if the answer is none. */
export function leadsTo({ url, status, headers }: Visit): URL | undefined {
  const place = headers.get('Location');
  return status >= 300 && status < 400 && place !== null && URL.canParse(place, url)
    ? new URL(place, url)
    : undefined;
}
