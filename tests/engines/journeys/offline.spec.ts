/** Without a connection: what an engine keeps from a first visit on, which may begin on any page. */
import { SITE_FOLDER } from '../../../src/output/site-folder.ts';
import { pathOfSite } from '../../../src/server/site-handler.ts';
import { ChangeableSite } from '../../browser/changeable-site.ts';
import { expect, test as base } from '../journey.ts';

/** A site of its own, whose network a test can take away. */
const test = base.extend<{ site: ChangeableSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from its pattern
  site: async ({}, use) => {
    const site = await ChangeableSite.open();
    await use(site);
    site.close();
  },
  baseURL: async ({ site }, use) => use(site.address + pathOfSite(SITE_FOLDER).slice(0, -1)),
});

for (const first of ['/remedies/heat-and-ice/', '/now/', '/where/', '/cards/first-hour/'])
  test(`a first visit to ${first} has the danger signs kept`, async ({ reader, site }) => {
    await reader.open(first);
    const can = await reader.run(() => 'serviceWorker' in navigator);
    test.skip(!can, 'This engine has no workers in such a window.');
    await expect
      .poll(() => reader.run(() => navigator.serviceWorker.controller !== null), {
        timeout: 30_000,
      })
      .toBe(true);
    site.gone = true;
    await reader.open('/help/emergency-signs/');
    await expect.poll(() => reader.read('.kept-line')).toContain('Kept on this device on');
    expect(await reader.read('main')).toContain('999');
    await reader.open(first);
    await expect.poll(() => reader.read('.kept-line')).toContain('Kept on this device on');
    await reader.open('/causes/gremlins/');
    await expect.poll(() => reader.read('.kept-line')).toContain('You are not connected');
    site.gone = false;
    await reader.open(first);
    await expect.poll(() => reader.see('.kept-line')).toBeFalsy();
  });
