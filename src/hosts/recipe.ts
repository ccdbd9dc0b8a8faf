/** What a recipe for a server of one's own is made from. */

/** Where a site stands on a server, and what of it the server must know. */
export interface Recipe {
  /** Name of the site, for example `back.example.org`. */
  domain: string;
  /** Where the site lives on its host: `/`, or `/name/`, which is then a folder of the root. */
  path: string;
  /** Folder on that server that is the root of the host. */
  root: string;
  /** Addresses that moved, each with where it leads. */
  redirects: ReadonlyMap<string, string>;
  /** Another server in front has the certificate and hands requests on without it. */
  behindAnother: boolean;
  /** Ports, where they are not the usual ones; `host` if the server is to listen on one address alone. */
  listen?: { http: number; https: number; host?: string };
  /** nginx's file of errors, where it is not the usual one. */
  log?: string;
  /** Folder in which Let's Encrypt's client proves whose the name is, where it is not the usual one. */
  challenges?: string;
  /** Files of the certificate, where they are not where Let's Encrypt's client keeps them. */
  certificate?: { chain: string; key: string };
}

/** Ports that nobody has to name. */
const USUAL = { http: 80, https: 443 };

/**
 * The recipe for a site.
 *
 * @param address that the site was built for; a port of its own is listened on, unless another server in front has it
 * @param chosen what does not follow from the address; `root` is `/var/www/` and the name unless it is given
 */
export function recipeFor(
  { hostname, pathname, port, protocol }: URL,
  chosen: Pick<Recipe, 'redirects' | 'behindAnother'> & { root?: string | undefined },
): Recipe {
  const { root = `/var/www/${hostname}`, redirects, behindAnother } = chosen;
  const isOwn = port !== '' && protocol === 'https:' && !behindAnother;
  return {
    domain: hostname,
    path: pathname,
    root,
    redirects,
    behindAnother,
    ...(isOwn && { listen: { ...USUAL, https: Number(port) } }),
  };
}

/** Files that tell hosts what this recipe tells a server; nobody is to read them. */
export const NOT_SERVED = ['/_headers', '/_redirects'];

/** An address of the site, which begins with a slash, where it is on its host. */
export const placed = ({ path }: Recipe, address: string) => path.slice(0, -1) + address;

/** Where Let's Encrypt's client proves whose the name is: the first time and at each renewal. */
export const challengesOf = ({ challenges = '/var/www/letsencrypt' }: Recipe) => challenges;

/** What a server says of a file, with quotes where it has spaces. */
export const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** Lines of a block, as nginx and Caddy both write one. */
export const block = (name: string, lines: readonly string[]) => [
  `${name} {`,
  ...lines.map((line) => `\t${line}`),
  '}',
];
