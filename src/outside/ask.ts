/** One request to somebody else's server, and what came of it. It never throws for what a server does. */

/** What a server answered. */
export interface Answer {
  status: number;
  headers: Headers;
  /** The beginning of the body; empty after HEAD. */
  body: string;
}

/** Why there was no answer. */
export interface Silence {
  /** In plain words. */
  silence: string;
  /** Whether asking once more is pointless: there is no such host, or its certificate is bad. */
  final: boolean;
}

export type Method = 'HEAD' | 'GET';

/** Bytes of a page that are read: its title stands in them. */
const ENOUGH = 64 * 1024;

const words: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host could not be looked up',
  ECONNREFUSED: 'the host takes no connection',
  ECONNRESET: 'the host broke the connection off',
  UND_ERR_SOCKET: 'the host broke the connection off',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not answer in TLS',
  EPROTO: 'it does not answer in TLS',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is its own, signed by nobody',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody that is known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate comes without those that vouch for it',
};

function silenceOf(error: unknown, patience: number): Silence {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const code = (cause as { code?: string } | undefined)?.code ?? '';
  const isTimeout = (error as { name?: string }).name === 'TimeoutError';
  if (isTimeout || /TIMEOUT|ETIMEDOUT/.test(code))
    return { silence: `no answer in ${patience / 1000} s`, final: false };
  const silence = words[code] ?? `no answer (${code || String(cause)})`;
  return { silence, final: /CERT|SIGNATURE|TLS|SSL|EPROTO|ENOTFOUND/.test(code) };
}

/** The beginning of a body. What stops half-way has told what it told. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  try {
    while (reader && bytes < ENOUGH) {
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
      bytes += value.length;
    }
    await reader?.cancel();
  } catch {
    // A body that breaks off, or is never finished.
  }
  return Buffer.concat(pieces).toString('utf8');
}

/**
 * Ask for an address once. Redirects are answers, not followed.
 *
 * @param patience milliseconds until it counts as silence
 * @param agent what the request calls itself
 */
export async function ask(
  address: string,
  method: Method,
  { patience, agent }: { patience: number; agent: string },
): Promise<Answer | Silence> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'User-Agent': agent, Accept: 'text/html,*/*;q=0.8', 'Accept-Language': 'en' },
    });
    const body = method === 'GET' ? await beginningOf(response) : '';
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    return silenceOf(error, patience);
  }
}

/** Whether a server answered. */
export const isAnswer = (heard: Answer | Silence): heard is Answer => 'status' in heard;
