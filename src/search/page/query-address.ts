/**
 * Where a query stands: behind `#`, which a browser keeps to itself. No request, no log of a host and
 * no referrer has it; the history of the reader's own browser does.
 */
import { SITE_PATH } from '../../elements/site-path.ts';

const SEARCH_PAGE = `${SITE_PATH}search/`;

/** The address of a search. */
export function searchAddress(query: URLSearchParams | string): string {
  const asked = typeof query === 'string' ? new URLSearchParams({ q: query }) : query;
  return `${SEARCH_PAGE}#${asked}`;
}

/** Whether a fragment is a query, and not the name of a part of the page. */
const isQuery = (fragment: string) => /^#(?:[^#]*&)?q=/.test(fragment);

/** What the address in the bar asks for: `q`, and `aspect`, `region` and `spelling` if need be. */
export const queryInBar = () =>
  new URLSearchParams(isQuery(location.hash) ? location.hash.slice(1) : '');

/** The address of the search in the bar with one thing changed, or taken out. */
export function withChange(name: string, value?: string): string {
  const asked = queryInBar();
  if (value === undefined) asked.delete(name);
  else asked.set(name, value);
  return searchAddress(asked);
}

/** Searches of before had their words in `?q=`: the bar, and with it the history, forgets them. */
export function forgetOldQuery(): void {
  const old = new URLSearchParams(location.search);
  if (old.has('q')) history.replaceState(history.state, '', searchAddress(old));
}

/**
 * Keeps a search in the bar when a link, such as the skip link, led to a part of its page.
 *
 * @param asked the address of the search that is shown
 * @returns whether that is what happened
 */
export function keepQuery(asked: string): boolean {
  const isPart = location.hash !== '' && !isQuery(location.hash);
  if (isPart) history.replaceState(history.state, '', asked);
  return isPart;
}
