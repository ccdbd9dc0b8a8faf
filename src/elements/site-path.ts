/**
 * The path on the host, `/` or `/name/`, for scripts: they write `${SITE_PATH}search/` where a page has
 * `/search/`, and ask `SITE_PATH === '/'` before they change an address. With `/` the bundler leaves no
 * trace of either. Pages need none of it, since `integrations/below-a-path.ts` moves them.
 */
export const SITE_PATH: string = typeof PATH_OF_SITE === 'undefined' ? '/' : PATH_OF_SITE;
