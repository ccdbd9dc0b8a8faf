/**
 * "Link to share" on a card: opens the share sheet of the device, or copies the address. Without this
 * script it is a link to the card's share page, to copy as any other.
 */
import { announce } from '../../elements/announce.ts';
import { opensElsewhere } from '../../elements/opens-elsewhere.ts';

async function share(link: HTMLAnchorElement): Promise<void> {
  const card = link.closest('article');
  const title = card?.querySelector('h2')?.textContent ?? document.title;
  const warning = link.closest<HTMLElement>('[data-warning]')?.dataset['warning'] ?? '';
  try {
    // eslint-disable-next-line baseline/use-baseline -- asked for on this line
    if ('share' in navigator) await navigator.share({ title, url: link.href });
    else throw new Error('No share sheet here.');
  } catch (reason) {
    // Closed again by the reader: that is an answer, and no failure.
    if (reason instanceof DOMException && reason.name === 'AbortError') return;
    try {
      await navigator.clipboard.writeText(`${title}\n${link.href}\n\n${warning}`);
      announce('Link to this card copied');
    } catch {
      location.assign(link.href);
    }
  }
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-share]'))
  link.addEventListener('click', (event) => {
    if (opensElsewhere(event)) return;
    event.preventDefault();
    void share(link);
  });
