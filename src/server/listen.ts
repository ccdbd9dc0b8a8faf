/** Opens the local server on its port, and closes connections that do nothing. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { addressError, type Address } from './address.ts';

/** Milliseconds that a connection may take. */
export interface Patience {
  /** Until the head of a request has come. */
  head: number;
  /** Until all of a request has come. */
  request: number;
  /** In which nothing comes and nothing goes. */
  silence: number;
}

const PATIENCE: Patience = { head: 10_000, request: 20_000, silence: 30_000 };

const newServer = (handler: RequestListener, { head, request, silence }: Patience) =>
  createServer(
    {
      headersTimeout: head,
      requestTimeout: request,
      connectionsCheckingInterval: head / 2,
    },
    handler,
  ).setTimeout(silence);

/** IPv6 may be missing from a machine; without HOST nobody asked for it. */
const isMissing = (code: string | undefined) => code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';

function open(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, ipv6Only: false }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/**
 * Listen on every host of an address.
 *
 * @returns the servers, one a host
 * @throws AddressError when the port is taken or may not be used, or a host is not of this machine
 */
export async function listen(
  handler: RequestListener,
  address: Address,
  patience: Patience = PATIENCE,
): Promise<Server[]> {
  const servers: Server[] = [];
  for (const host of address.hosts) {
    const server = newServer(handler, patience);
    try {
      await open(server, address.port, host);
      servers.push(server);
    } catch (cause) {
      const error = cause as NodeJS.ErrnoException;
      if (host === '::1' && servers.length > 0 && isMissing(error.code)) continue;
      close(servers);
      throw addressError(error, address, host);
    }
  }
  return servers;
}

/** Stop listening, and end what is connected. */
export function close(servers: readonly Server[]): void {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}

/**
 * Finds out before a long wait whether the server will be able to listen.
 *
 * @throws AddressError as `listen` does
 */
export async function mustBeFree(address: Address): Promise<void> {
  close(await listen(() => undefined, address));
}
