/** Facts about the site as a whole that more than one part needs. */

/** Name shown in the header, in titles and in feeds. */
export const SITE_NAME = 'Back Spasm Guide';

/** What the site does not do, in a sentence after its name. */
export const SITE_LIMITS =
  'gives general information. It cannot examine you and does not replace a doctor, nurse or physiotherapist.';

/** One sentence for feeds and structured data. */
export const SITE_DESCRIPTION =
  'Causes, symptoms and remedies of back spasms in plain words, and when to get help.';

/**
 * BCP 47 tag of every page. Pagefind keeps one index per tag and never looks into another,
 * so pages and index must take it from here.
 */
export const LANGUAGE = 'en-GB';

/** As the owner says it. `.example` is reserved (RFC 2606): set SITE_URL when you deploy. */
const GIVEN = process.env['SITE_URL'] ?? 'https://back-spasm-guide.example';

/** What can stand in a path without being escaped anywhere: in HTML, in scripts, in headers. */
const PLAIN_PATH = /^\/(?:[\w.~-]+\/)*$/;

/**
 * Where the site will live: its host, and the path on it, `/` or `/name/`. For the build; scripts ask for
 * SITE_PATH in `elements/site-path.ts`.
 *
 * @throws when the address is none, or its path would have to be escaped
 */
export function livesAt(text = GIVEN): { origin: string; path: string } {
  const [, address = '', below = ''] = /^(https?:\/\/[^/?#\s]+)([^?#\s]*)$/.exec(text) ?? [];
  const path = below.replace(/\/?$/, '/');
  if (address === '')
    throw new Error(
      `SITE_URL is "${text}", but it must be an address such as https://your.domain or https://name.github.io/guide/.`,
    );
  if (!PLAIN_PATH.test(path))
    throw new Error(
      `SITE_URL is "${text}", but between the slashes of its path only letters, digits and . _ ~ - can stand.`,
    );
  return { origin: new URL(address).origin, path };
}

const origin = () => livesAt().origin;

/**
 * The host. Pages, feeds and data are made as if the site had all of it; where it lives below a path,
 * `integrations/below-a-path.ts` moves them when they stand.
 */
export const SITE_URL = /* @__PURE__ */ origin();

/** The four folders of articles, in the order readers meet them. */
export const FOLDERS = ['help', 'symptoms', 'causes', 'remedies'] as const;
export type Folder = (typeof FOLDERS)[number];
