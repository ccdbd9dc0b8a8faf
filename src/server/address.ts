/** Where the local server listens: this machine alone, unless HOST opens it on purpose. */

/** A port, and the addresses of this machine on which it is taken. */
export interface Address {
  port: number;
  hosts: string[];
  /** What somebody types into a browser. */
  url: string;
}

/** Why the server cannot listen, in words that say what to do. */
export class AddressError extends Error {}

/**
 * Reads PORT (4321 unless set) and HOST (this machine alone unless set).
 *
 * @throws AddressError when PORT is no port
 */
export function addressFrom(env: Record<string, string | undefined>): Address {
  const text = env['PORT'] ?? '4321';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new AddressError(
      `PORT is "${text}", but a port is a number from 1 to 65535, for example PORT=8080.`,
    );
  // Some browsers take "localhost" for the one, some for the other.
  const hosts = env['HOST'] ? [env['HOST']] : ['127.0.0.1', '::1'];
  const named = env['HOST']?.includes(':') ? `[${env['HOST']}]` : (env['HOST'] ?? '');
  const name = ['', '0.0.0.0', '[::]'].includes(named) ? 'localhost' : named;
  return { port, hosts, url: `http://${name}:${port}/` };
}

/** The words for what the system answers when it does not let a server listen. */
export function addressError(error: NodeJS.ErrnoException, { port }: Address, host: string): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new AddressError(
        `Port ${port} is taken. Choose another, for example PORT=${other(port)}.`,
      );
    case 'EACCES':
      return new AddressError(
        `Port ${port} may not be used. Choose another, for example PORT=8080.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new AddressError(`HOST is "${host}", but this machine has no such address.`);
    default:
      return error;
  }
}

const other = (port: number) => (port < 65_535 ? port + 1 : 8080);
