/** Serves the built site to a benchmark as the local server does, on a port that is free. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/server/site-handler.ts';

/**
 * @param beside answers what is not of the site; the rest is handed on
 * @returns the server, to be closed, and the address it has on this machine
 */
export function serveSite(
  folder: string,
  beside?: (site: RequestListener) => RequestListener,
): Promise<{ server: Server; base: string }> {
  const site = siteHandler(() => folder);
  const server = createServer(beside?.(site) ?? site);
  return new Promise((resolve) =>
    server.listen(0, () => {
      resolve({ server, base: `http://localhost:${(server.address() as AddressInfo).port}` });
    }),
  );
}
