/**
 * Where a reader was in the results: kept in the history with the search, because results come after the page
 * and a browser that goes back to it, or loads it again, finds nothing yet to scroll to.
 */

/** Milliseconds without scrolling after which the place is kept. */
const STILL = 300;

/** The place to return to while results come; undefined when the reader is where he wants to be. */
let wanted: number | undefined;

/** Keep the place of the search that is shown. */
export function keepPlace(): void {
  if (wanted === undefined)
    history.replaceState({ ...(history.state as object | null), place: scrollY }, '');
}

/** Keep it whenever the reader has scrolled, and leave it to him when he touches anything. */
export function keepPlaces(): void {
  history.scrollRestoration = 'manual';
  let waiting: number | undefined;
  const settled = () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(keepPlace, STILL);
  };
  addEventListener('scroll', settled, { passive: true });
  for (const act of ['pointerdown', 'wheel', 'keydown'])
    addEventListener(act, () => (wanted = undefined), { passive: true });
}

/** A search begins: its place, if it was left at one, is returned to as soon as there is so much of it. */
export function awaitPlace(): void {
  wanted = ((history.state ?? {}) as { place?: number }).place;
  if (wanted !== undefined) scrollTo({ top: 0, behavior: 'instant' });
}

/**
 * Go to the place, if the page is long enough by now.
 *
 * @param options.whole nothing more comes: go as far as there is
 */
export function returnToPlace({ whole = false } = {}): void {
  if (wanted === undefined) return;
  if (!whole && document.documentElement.scrollHeight - innerHeight < wanted) return;
  scrollTo({ top: wanted, behavior: 'instant' });
  wanted = undefined;
}
