/** Serves the built site to a benchmark, with the headers of a host. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { hostHeaders } from '../../src/integrations/host-headers.ts';

/** @returns the server, to be closed, and the address it has on this machine */
export function serveSite(folder: string): Promise<{ server: Server; base: string }> {
  const site = sirv(folder, {
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(hostHeaders)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    site(request, response, () => void response.writeHead(404).end());
  });
  return new Promise((resolve) =>
    server.listen(0, () => {
      resolve({ server, base: `http://localhost:${(server.address() as AddressInfo).port}` });
    }),
  );
}
