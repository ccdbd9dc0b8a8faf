/**
 * Shows what stands behind a marker in a note in place, which closes with Escape or a press outside.
 * Without this script, without popovers, or where the sources cannot be loaded, the marker is a link.
 */
import { opensElsewhere } from './opens-elsewhere.ts';

/** The note; there is one, and it shows what was asked for last. */
let note: HTMLDivElement | undefined;

async function show(link: HTMLAnchorElement): Promise<void> {
  const { citedSources } = await import('./cited-sources.ts');
  const [item] = await citedSources([link]);
  if (!item) throw new Error('The sources page has no such number.');
  note ??= document.createElement('div');
  note.className = 'term-note';
  note.popover = 'auto';
  note.setAttribute('role', 'dialog');
  note.setAttribute('aria-label', 'Source');
  const more = link.cloneNode() as HTMLAnchorElement;
  more.textContent = 'All sources of this page';
  more.removeAttribute('aria-label');
  note.replaceChildren(...item.childNodes, more);
  // After the block of its marker, so that Tab goes into the note and on, and no list styles it.
  (link.closest('article > *') ?? link).after(note);
  note.showPopover({ source: link });
}

document.querySelector('article')?.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.cite a[href*="/sources/#"]');
  if (!link || note?.contains(link) || opensElsewhere(event) || !('popover' in link)) return;
  event.preventDefault();
  show(link).catch(() => {
    location.assign(link.href);
  });
});
