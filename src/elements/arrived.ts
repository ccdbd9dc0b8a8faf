/**
 * Tells somebody whom a link brought into the middle of an article what it is, whose it is, and when
 * to get help: the note stands above the part, in the same view as its words.
 */
const note = document.querySelector<HTMLElement>('.arrived');
const part = document.getElementById(location.hash.slice(1))?.closest('.section-heading');
if (note && part) {
  part.before(note);
  note.hidden = false;
  note.scrollIntoView();
}
