/** The share sheet: one native popover for the page, filled for the part whose control was used. */
import { announce } from '../../elements/announce.ts';
import { addSheet } from '../../elements/late-sheet.ts';
import styles from '../../styles/share.css?inline';
import { hasDeviceSheet, shareWithDevice } from './device-sheet.ts';
import { printLeaflet } from './leaflet.ts';
import { appLinks, asText } from './messages.ts';
import { plainText } from './plain-text.ts';
import { elementsOf } from './section-elements.ts';
import { loadShareable, type Shareable } from '../parts/shareable.ts';

const sheet = document.createElement('div');
sheet.className = 'term-note share-sheet';
sheet.popover = 'auto';
sheet.setAttribute('role', 'dialog');
sheet.setAttribute('aria-labelledby', 'share-title');
// A press of Tab past its end leaves it: it must not lie over what has the focus then.
sheet.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !sheet.contains(relatedTarget)) sheet.hidePopover();
});
addSheet(styles);

function button(name: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = name;
  made.addEventListener('click', () => {
    const acting = async () => {
      await act();
    };
    acting().catch(() => {
      announce(`“${name}” did not work here. Try “Copy link”.`);
    });
  });
  return made;
}

function link(name: string, href: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.textContent = name;
  made.href = href;
  if (href.startsWith('https:')) {
    made.target = '_blank';
    made.rel = 'noopener noreferrer';
    made.append(' (new window)');
  }
  return made;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

/** Where copying is refused: the text in a field, selected, for the reader's own copy command. */
function offerForCopying(text: string): void {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 4;
  field.value = text;
  const label = document.createElement('label');
  label.append('Copying is not allowed here. The text is selected: copy it yourself.', field);
  sheet.querySelector('label')?.remove();
  sheet.append(label);
  field.focus();
  field.select();
}

async function copy(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    sheet.hidePopover();
    announce(said);
  } catch {
    offerForCopying(text);
  }
}

function qrCode({ qr, address }: Shareable): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'QR code';
  const image = new Image(240, 240);
  image.loading = 'lazy';
  image.src = new URL(qr).pathname;
  image.alt = `QR code for ${address}`;
  details.addEventListener('toggle', () => {
    image.scrollIntoView({ block: 'nearest' });
  });
  details.append(summary, image);
  return details;
}

function fill(part: Shareable, section: string): void {
  const kind = section ? 'section' : 'page';
  const title = paragraph('share-title', `Share: ${part.title}`);
  title.id = 'share-title';
  const first = button('Copy link', () => copy(part.address, 'Link copied'));
  first.autofocus = true;
  const actions = [
    first,
    ...(hasDeviceSheet() ? [button('Share with an app', () => shareWithDevice(part))] : []),
    ...appLinks(part).map(({ name, href }) => link(name, href)),
    button('Copy as text', () =>
      copy(asText(part, plainText(elementsOf(section).slice(section ? 1 : 0))), 'Text copied'),
    ),
    button(`Print this ${kind}`, () => {
      sheet.hidePopover();
      return printLeaflet(part, section);
    }),
    button('Close', () => sheet.hidePopover()),
  ];
  const list = document.createElement('ul');
  for (const action of actions) {
    const item = document.createElement('li');
    item.append(action);
    list.append(item);
  }
  const warning = paragraph('hint', `This goes with it: ${part.getHelpNow}`);
  // The first button has the focus: with nothing long above it, the title is in sight in a low window too.
  sheet.replaceChildren(title, list, warning, qrCode(part));
}

/**
 * Open the sheet for a part of the shown article, right after its control, so that the next press
 * of Tab is in it.
 *
 * @param section id of a section; empty for the article as a whole
 * @throws when the words of the part cannot be loaded
 */
export async function openShareSheet(control: HTMLElement, section: string): Promise<void> {
  const part = await loadShareable(section);
  control.after(sheet);
  fill(part, section);
  sheet.ontoggle = () => {
    control.setAttribute('aria-expanded', String(sheet.matches(':popover-open')));
  };
  sheet.showPopover({ source: control });
}
