/** What every kind of file of the site is sent as. A test finds a kind that is missing here. */

/** Endings without a dot, by media type. */
export const mediaTypes: Record<string, readonly string[]> = {
  'text/html; charset=utf-8': ['html'],
  'text/css; charset=utf-8': ['css'],
  'text/javascript; charset=utf-8': ['js'],
  'text/plain; charset=utf-8': ['txt'],
  'application/json': ['json'],
  'application/manifest+json': ['webmanifest'],
  'application/xml': ['xml'],
  'application/x-bibtex': ['bib'],
  'application/wasm': ['wasm'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
  // Pagefind unpacks its pieces itself.
  'application/octet-stream': ['pf_meta', 'pf_index', 'pf_fragment', 'pf_filter', 'pagefind'],
};

/** The media type of an address, a folder's being its page's; undefined for a kind that the site has not. */
export function mediaTypeOf(path: string): string | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? (path.endsWith('/') ? 'html' : '');
  return Object.entries(mediaTypes).find(([, endings]) => endings.includes(ending))?.[0];
}
