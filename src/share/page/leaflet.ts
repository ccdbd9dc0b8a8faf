/** One clean sheet of paper for a section or an article: the care card first, a QR code last. */
import { partTitle } from '../../head/page-head.ts';
import { SITE_NAME } from '../../site.ts';
import { citedSources } from '../../elements/cited-sources.ts';
import { elementsOf } from './section-elements.ts';
import type { Shareable } from '../parts/shareable.ts';

function element(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...content);
  return made;
}

/** A copy for paper: without ids, which stand once in a page, without controls. */
function copyOf(original: Element): Element {
  const copy = original.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll('share-control, .toast, button, [popover]'))
    control.remove();
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
}

/** The sources that a section cites, under their numbers; a whole article prints without them. */
async function sourcesOf(elements: readonly Element[]): Promise<Node[]> {
  const links = elements.flatMap((each) => [
    ...each.querySelectorAll<HTMLAnchorElement>('.cite a[href*="/sources/#"]'),
  ]);
  const items = await citedSources(links).catch(() => []);
  if (items.length === 0) return [];
  return [element('h2', '', 'Sources'), element('ol', 'sources', ...items.map(copyOf))];
}

async function picture(source: string): Promise<HTMLImageElement> {
  const image = new Image(160, 160);
  image.src = new URL(source).pathname;
  image.alt = '';
  // Without the picture, the address beside it still leads back.
  await image.decode().catch(() => undefined);
  return image;
}

/** The leaflet of a part, every picture of it loaded. */
async function leafletOf(part: Shareable, section: string): Promise<HTMLElement> {
  const elements = elementsOf(section).filter((each) => !each.matches('#care-emergency'));
  const shown = section ? elements.slice(1) : elements;
  const [provenance, overdue, card] = ['.provenance', '.overdue', '#care-emergency'].map((name) =>
    document.querySelector(`article ${name}`),
  );
  // A section of emergency signs needs no card before them.
  const tellsDanger = elements.some((each) => each.matches('.care-emergency'));
  const sources = section ? await sourcesOf(shown) : [];
  const leaflet = element(
    'div',
    'leaflet article',
    element('p', 'from', SITE_NAME),
    element('h1', '', partTitle(part)),
    ...(overdue ? [copyOf(overdue)] : []),
    ...(card && !tellsDanger ? [copyOf(card)] : []),
    ...shown.map(copyOf),
    ...sources,
    ...(provenance ? [copyOf(provenance)] : []),
    element('p', 'lead-back', await picture(part.qr), `On the web: ${part.address}`),
  );
  await Promise.all(
    [...leaflet.querySelectorAll('img')].map(async (image) => {
      image.loading = 'eager';
      // A picture that cannot be loaded shows its words on paper as well.
      await image.decode().catch(() => undefined);
    }),
  );
  // In full: on paper nobody can follow "/help/".
  for (const link of leaflet.querySelectorAll('a[href^="/"]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', part.address).href);
  return leaflet;
}

/**
 * Print a section or the article as a leaflet. The page itself is hidden while it prints, and
 * comes back afterwards, whether the reader prints or not.
 *
 * @param section id of a section; empty for the article as a whole
 */
export async function printLeaflet(part: Shareable, section: string): Promise<void> {
  const leaflet = await leafletOf(part, section);
  document.body.append(leaflet);
  document.body.classList.add('printing-leaflet');
  addEventListener(
    'afterprint',
    () => {
      leaflet.remove();
      document.body.classList.remove('printing-leaflet');
    },
    { once: true },
  );
  print();
}
