/** Pages that answer "well" and say otherwise: that nothing is here, or that no program may look. */

const GONE =
  /\b(404|410)\b|not found|(?:can.?t|cannot|could ?n.t) (?:be )?f(?:ind|ound)|no longer (?:available|exists?)|does(?: not|n.t) exist|page (?:was |has been |is )?(?:removed|missing|unavailable|gone)/i;
const SHUT =
  /just a moment|attention required|access (?:is )?denied|are you (?:a )?(?:human|robot)|verify(?:ing)? (?:that )?you|security check|captcha/i;
const GONE_PATH = /(?:^|\/)(?:404|not-?found|page-?not-?found|error)(?:\.\w+)?\/?$/i;

const TITLES = /<(title|h1)\b[^>]*>([\s\S]*?)<\/\1>/gi;

/** What a page calls itself: its title and its first headings. */
function names(html: string): string[] {
  return Array.from(html.matchAll(TITLES), ([, , words = '']) =>
    words
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(?:#39|#x27|rsquo|apos|#8217);/g, "'")
      .replace(/\s+/g, ' ')
      .trim(),
  ).slice(0, 3);
}

/** Whether a path is the front door of a site, in one language or none. */
const isHome = (path: string) => /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+)?$/i.test(path);

/**
 * What a page that came with a 2xx says of itself.
 *
 * @param asked address that was asked for
 * @param came address that it led to
 * @returns why it is gone, or shut to programs; undefined when it is a page
 */
export function whatItSays(
  html: string,
  asked: string,
  came: string,
): { outcome: 'says-gone' | 'refused'; note: string } | undefined {
  const shut = names(html).find((name) => SHUT.test(name));
  if (shut !== undefined) return { outcome: 'refused', note: `its page is called "${shut}"` };
  const gone = names(html).find((name) => GONE.test(name));
  if (gone !== undefined) return { outcome: 'says-gone', note: `its page is called "${gone}"` };
  const [from, to] = [new URL(asked), new URL(came)];
  if (from.href === to.href) return undefined;
  if (GONE_PATH.test(to.pathname))
    return { outcome: 'says-gone', note: 'it leads to a page of errors' };
  if (isHome(to.pathname) && to.search === '' && !isHome(from.pathname))
    return { outcome: 'says-gone', note: 'it leads to the front page of a site' };
  return undefined;
}
