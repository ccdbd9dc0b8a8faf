/** The site as a whole: what chats show of a page that has no picture of its own. */
import { SITE_DESCRIPTION, SITE_NAME } from '../../site.ts';
import { pictureAddress, qrAddress, siteAddress } from './addresses.ts';
import type { DrawnPart } from './sections-file.ts';
import { warningOf } from './warning.ts';

/** Its name, a sentence, and the danger signs that travel with everything. */
export const sharedSite = (): DrawnPart => ({
  id: 'site',
  title: SITE_NAME,
  excerpt: SITE_DESCRIPTION,
  getHelpNow: warningOf('site'),
  address: siteAddress,
  picture: pictureAddress('site'),
  qr: qrAddress('site'),
});
