/**
 * Where a reader was in the results: kept in the history with the search, because results come after the page
 * and a browser that goes back to it finds nothing yet to scroll to.
 */

/** Leave the scrolling to this file: a browser would go as far as a page without results is long. */
export function placeIsOurs(): void {
  history.scrollRestoration = 'manual';
}

/** Keep the place of the search that is left. */
export function keepPlace(): void {
  history.replaceState({ ...(history.state as object | null), place: scrollY }, '');
}

/** Go to the kept place, unless the reader has scrolled meanwhile. */
export function returnToPlace(): void {
  const { place = 0 } = (history.state ?? {}) as { place?: number };
  if (place > 0 && scrollY === 0) scrollTo({ top: place, behavior: 'instant' });
}
