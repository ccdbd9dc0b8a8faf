/** Requests as they go over the wire: nothing is followed, unpacked or kept. */
import { readFileSync } from 'node:fs';
import { request as plainly, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { request as securely } from 'node:https';
import { buffer } from 'node:stream/consumers';

/** What came back. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * Asks servers on this machine.
 *
 * @param chain file of the certificate to trust
 */
export function asker(chain?: string) {
  const ca = chain === undefined ? undefined : readFileSync(chain);
  return (url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { protocol, hostname, port, pathname, search } = new URL(url);
      // One connection a request, so that no server waits for an idle one when it is stopped.
      const options: RequestOptions = {
        host: '127.0.0.1',
        port,
        path: pathname + search,
        method,
        headers: { Host: `${hostname}:${port}`, ...headers },
        agent: false,
      };
      const send =
        protocol === 'https:'
          ? securely({ ...options, ca, servername: hostname })
          : plainly(options);
      send.once('error', reject);
      send.once('response', (response) => {
        buffer(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        );
      });
      send.end();
    });
}
