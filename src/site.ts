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

/** Where the site will live. `.example` is reserved (RFC 2606): set SITE_URL when you deploy. */
export const SITE_URL = process.env['SITE_URL'] ?? 'https://back-spasm-guide.example';

/** The four folders of articles, in the order readers meet them. */
export const FOLDERS = ['help', 'symptoms', 'causes', 'remedies'] as const;
export type Folder = (typeof FOLDERS)[number];
