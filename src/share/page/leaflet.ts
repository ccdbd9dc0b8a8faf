/** One clean sheet of paper for a section or an article: the care card first, a QR code last. */
import { partTitle } from '../../head/page-head.ts';
import { SITE_NAME } from '../../site.ts';
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
  for (const control of copy.querySelectorAll('share-control, .toast, [popover]')) control.remove();
  // Words that explain themselves when they are tapped are words on paper.
  for (const term of copy.querySelectorAll('button.term')) term.replaceWith(...term.childNodes);
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
  return copy;
}

/** The sources that some elements cite, under the numbers they have on the page. */
function sourcesOf(elements: readonly Element[]): HTMLElement {
  const list = element('ol', 'sources') as HTMLOListElement;
  const links = elements.flatMap((each) => [...each.querySelectorAll('a[href^="#source-"]')]);
  const cited = new Set(links.map((link) => link.getAttribute('href')?.slice(1)));
  for (const source of document.querySelectorAll('.end .sources > li')) {
    if (!cited.has(source.id)) continue;
    const copy = copyOf(source) as HTMLLIElement;
    copy.value = Number(source.id.replace('source-', ''));
    list.append(copy);
  }
  return list;
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
  const elements = elementsOf(section).filter(
    (each) => !each.matches('#care-emergency, #care-emergency + .care-sources'),
  );
  const shown = section ? elements.slice(1) : elements;
  const [review, overdue, card, cardSources, dates] = [
    '.review',
    '.overdue',
    '#care-emergency',
    '#care-emergency + .care-sources',
    '.end .dates',
  ].map((name) => document.querySelector(`article ${name}`));
  // A section of emergency signs needs no card before them.
  const tellsDanger = elements.some((each) => each.matches('.care-emergency'));
  const sources = sourcesOf(elements);
  const leaflet = element(
    'div',
    'leaflet article',
    element('p', 'from', SITE_NAME),
    element('h1', '', partTitle(part)),
    ...(review ? [copyOf(review)] : []),
    ...(overdue ? [copyOf(overdue)] : []),
    ...(card && !tellsDanger ? [copyOf(card)] : []),
    ...(cardSources && !tellsDanger ? [copyOf(cardSources)] : []),
    ...shown.map(copyOf),
    ...(sources.childElementCount > 0 ? [element('h2', '', 'Sources'), sources] : []),
    element('h2', '', 'About this page'),
    ...(dates ? [copyOf(dates)] : []),
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
