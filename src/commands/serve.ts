/** `npm run serve`: shows the built site on localhost the way a static host would. */
import '../integrations/stop-at-wrong-settings.ts';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_FOLDER } from '../output/site-folder.ts';
import { AddressError, addressFrom } from '../server/address.ts';
import { listen } from '../server/listen.ts';
import { pathOfSite, siteHandler } from '../server/site-handler.ts';

try {
  const address = addressFrom(process.env);
  if (existsSync(join(SITE_FOLDER, 'index.html'))) {
    // PLAIN=1 shows the pages as a host does that knows no redirects.
    await listen(
      siteHandler(() => SITE_FOLDER, Boolean(process.env['PLAIN'])),
      address,
    );
    console.log(`Back Spasm Guide: ${address.url}${pathOfSite(SITE_FOLDER).slice(1)}`);
  } else {
    console.error('There is no built site yet. Run "npm run build" first, or "npm start".');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof AddressError ? error.message : error);
  process.exitCode = 1;
}
