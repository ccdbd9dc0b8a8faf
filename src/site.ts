/** Facts about the site as a whole that more than one part needs. */
import { livesAt } from './lives-at.ts';

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

const origin = () => livesAt().origin;

/**
 * The host. Pages, feeds and data are made as if the site had all of it; where it lives below a path,
 * `integrations/below-a-path.ts` moves them when they stand.
 */
export const SITE_URL = /* @__PURE__ */ origin();

/** The four folders of articles, in the order readers meet them. */
export const FOLDERS = ['help', 'symptoms', 'causes', 'remedies'] as const;
export type Folder = (typeof FOLDERS)[number];
