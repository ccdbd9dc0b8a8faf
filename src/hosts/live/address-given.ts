/** The address of a live site as somebody types or copies it: `your.domain`, `localhost:8443`, `https://your.domain/guide`. */

/**
 * The address of the site's first page, which ends in a slash.
 *
 * @throws when it is none, or of a kind that no site has
 */
export function addressGiven(text: string): URL {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1];
  const whole = scheme === undefined ? `https://${text}` : text;
  if (!/^https?$/i.test(scheme ?? 'https') || !URL.canParse(whole))
    throw new Error(
      `"${text}" is no address of a site: write one such as https://your.domain/ or localhost:8443.`,
    );
  const url = new URL(whole);
  if (url.username !== '' || url.password !== '')
    throw new Error(`"${text}" has a name or a password, with which no site can be looked at.`);
  // What somebody copied of the page they were on.
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/\/index\.html$/, '/').replace(/\/*$/, '/');
  return url;
}

/** Whether a word means a host rather than a folder: it has a scheme, a port, or a dot that no path begins with. */
export const looksLikeAddress = (text: string) =>
  /^https?:\/\//i.test(text) ||
  /^(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w-]+(?=:\d))(?::\d+)?(?:[/?#]|$)/.test(text);
