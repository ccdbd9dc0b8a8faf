/**
 * "Link to share" on a card: opens the share sheet of the device, or copies a message. Without this
 * script it is a link to the card's share page, to copy as any other.
 */
import { announce } from '../../elements/announce.ts';
import { opensElsewhere } from '../../elements/opens-elsewhere.ts';
import { shareWithDevice } from './device-sheet.ts';
import { plainMessage, type Sendable } from './messages.ts';

/** The card of a link, as its page shows it; what its share page says is the same. */
function cardOf(link: HTMLAnchorElement): Sendable {
  const card = link.closest('article');
  const deck = link.closest<HTMLElement>('[data-warning]');
  const said = (element?: Element | null) => element?.textContent.trim() ?? '';
  // A danger card has no sentence of its own: its first signs are what it says.
  const heading = card?.querySelector('h3');
  const signs = [...(heading?.nextElementSibling?.children ?? [])].map(said).join('; ');
  const firstSigns = heading ? `${said(heading)} ${signs}.` : '';
  return {
    title: said(card?.querySelector('h2')),
    articleTitle: said(document.querySelector('h1')),
    excerpt: said(card?.querySelector('.says')) || firstSigns,
    getHelpNow: deck?.dataset['warning'] ?? '',
    address: link.href,
  };
}

async function share(link: HTMLAnchorElement): Promise<void> {
  const card = cardOf(link);
  try {
    await shareWithDevice(card);
  } catch {
    try {
      await navigator.clipboard.writeText(plainMessage(card));
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
