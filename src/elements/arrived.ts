/**
 * Tells somebody whom a link brought into the middle of an article what it is, whose it is, and when
 * to get help: the note stands above the part, in the same view as its words.
 */
const [visit] = performance.getEntriesByType('navigation');
/** Somebody who comes back, or whom the browser leads to exact words, needs no telling. */
const comes =
  visit instanceof PerformanceNavigationTiming &&
  visit.type === 'navigate' &&
  !visit.name.includes(':~:');
const note = document.querySelector<HTMLElement>('.arrived');
const part = document.getElementById(location.hash.slice(1))?.closest('.section-heading');
if (comes && note && part) {
  part.before(note);
  note.hidden = false;
  // The browser may have gone to the part before the note was there.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
