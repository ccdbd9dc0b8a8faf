/** Where the pages, pictures and codes of shared parts stand. */
import { livesAt } from '../../lives-at.ts';
import { SITE_URL } from '../../site.ts';
import { partsOf } from '../../register/forwarding.ts';

/** Folder of what is made for sharing: `/s/causes/x/` for an article, `/s/causes/x/y/` for a section. */
const folderOf = (id: string) => `/s/${id.replace('#', '/')}/`;

const absolute = (path: string) => new URL(path, SITE_URL).href;

/** An address as people will have it: below the path of the site, if it has one (integrations/below-a-path.ts). */
export const publicAddress = (address: string) =>
  address.replace(`${SITE_URL}/`, SITE_URL + livesAt().path);

/** Where in the folder of the site the file of a public address lies: `/s/causes/x/qr.svg`. */
export const fileOf = (address: string) =>
  new URL(address).pathname.slice(livesAt().path.length - 1);

/** The home page, for the site as a whole. */
export const siteAddress = absolute('/');

/** Where a page or a section stands: `https://…/causes/x/#y`. */
export function placeOf(id: string): string {
  const { page, section } = partsOf(id);
  return absolute(`/${page}/${section === undefined ? '' : `#${section}`}`);
}

/**
 * The address that people send: of a section its share page, because chats never see what follows
 * a `#`; an article is its own.
 */
export const sharedAddress = (id: string) =>
  partsOf(id).section === undefined ? placeOf(id) : absolute(folderOf(id));

/** The picture that chats show. */
export const pictureAddress = (id: string) => absolute(`${folderOf(id)}card.png`);

/** The QR code that leads to the shared address. */
export const qrAddress = (id: string) => absolute(`${folderOf(id)}qr.svg`);

/** Where a part stands, what people send, and what is made for it. */
export const addressesOf = (id: string) => ({
  place: placeOf(id),
  address: sharedAddress(id),
  picture: pictureAddress(id),
  qr: qrAddress(id),
});

/**
 * The part that a QR code leads to.
 *
 * @param path of an address, such as `/s/causes/x/y/qr.svg`
 * @returns undefined when no QR code has such a path
 */
export function idOfCode(path: string): string | undefined {
  const [, page, section] = /^\/s\/([^/?]+\/[^/?]+)(?:\/([^/?]+))?\/qr\.svg$/.exec(path) ?? [];
  if (page === undefined) return undefined;
  return section === undefined ? page : `${page}#${section}`;
}
