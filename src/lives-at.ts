/** Where the site will live, as its owner says it. */

/** `.example` is reserved (RFC 2606): set SITE_URL when you deploy. */
const GIVEN = process.env['SITE_URL'] ?? 'https://back-spasm-guide.example';

/** What can stand in a path without being escaped anywhere: in HTML, in scripts, in headers. */
const PLAIN_PATH = /^\/(?:[\w.~-]+\/)*$/;

/** Scheme, name and password, host, path, query, fragment. */
const PARTS = /^(https?:\/\/)([^/?#@\s]*@)?([^/?#@\s]+)([^?#\s]*)(\?[^#\s]*)?(#\S*)?$/;

/** A file that somebody copied along; a folder may have a dot in its name as well. */
const FILE_NAME = /[^/]*\.(?:x?html?|php|aspx?|jsp|xml|txt|json)\/?$/i;

/**
 * The host of the site, and the path on it, `/` or `/name/`. For the build; scripts ask for SITE_PATH in
 * `elements/site-path.ts`.
 *
 * @throws when the address is none, more than that, or its path would have to be escaped
 */
export function livesAt(text = GIVEN): { origin: string; path: string } {
  const [, scheme = '', user, host = '', below = '', query, hash] = PARTS.exec(text) ?? [];
  if (!URL.canParse(scheme + host))
    throw new Error(
      `SITE_URL is "${text}", but it must be an address such as https://your.domain or https://name.github.io/guide/.`,
    );
  const folder = below.replace(FILE_NAME, '');
  const path = folder.replace(/\/?$/, '/');
  const [tooMuch] = [
    user !== undefined && 'a name and a password',
    query !== undefined && '? and what follows it',
    hash !== undefined && '# and what follows it',
    folder !== below && 'the name of a file',
  ].filter(Boolean);
  if (tooMuch)
    throw new Error(
      `SITE_URL is "${text}", but it must be written without ${tooMuch}: ${scheme}${host}${path}`,
    );
  if (!PLAIN_PATH.test(path))
    throw new Error(
      `SITE_URL is "${text}", but between the slashes of its path only letters, digits and . _ ~ - can stand.`,
    );
  return { origin: new URL(scheme + host).origin, path };
}

/**
 * What a build says of a host without HTTPS.
 *
 * @returns undefined where there is HTTPS, or nobody between a reader and this machine
 */
export function addressWarning({ origin, path } = livesAt()): string | undefined {
  const { protocol, hostname, host } = new URL(origin);
  if (protocol === 'https:' || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))
    return undefined;
  return `SITE_URL begins with http://: anybody on the way can change what readers are told, and no page is kept for use without a connection. Build with SITE_URL=https://${host}${path} where there is a certificate.`;
}
