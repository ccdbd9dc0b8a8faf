/** Addresses that are old, incomplete, or of nothing. */
import { expect, test } from '../journey.ts';

test('an address of nothing says so and leads on', async ({ reader }) => {
  await reader.open('/causes/gremlins/');
  expect(await reader.read('h1')).toBe('Page not found');
  await reader.press('main a', 'all topics, A to Z');
  await expect.poll(() => reader.address()).toBe('/a-to-z/');
});

test('the address that people send brings the reader to its section', async ({ reader }) => {
  await reader.open('/s/remedies/heat-and-ice/how-to-do-it/');
  await expect.poll(() => reader.address()).toBe('/remedies/heat-and-ice/#how-to-do-it');
  await expect.poll(() => reader.see('#how-to-do-it')).toMatchObject({ inView: true });
});

test('an address without its last slash shows the page, and it can be shared', async ({
  reader,
}) => {
  await reader.open('/causes/muscle-strain');
  expect(await reader.read('h1')).toBe('Pulled back muscle');
  await reader.press('share-control button', 'Share this page');
  await expect.poll(() => reader.read('[role=dialog]')).toContain('Share: Pulled back muscle');
});
