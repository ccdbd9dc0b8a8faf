/** Searching in one's own words. */
import { expect, test } from '../journey.ts';

test('search from any page and follow a result to its section', async ({ reader }) => {
  await reader.open('/causes/');
  await reader.press('[role=combobox]');
  await reader.type('ice pack');
  await reader.key('Enter');
  await expect.poll(() => reader.address()).toBe('/search/?q=ice+pack');
  await expect.poll(async () => (await reader.see('.hits li'))?.text).toContain('Heat and ice');
  await reader.press('.hits li a');
  await expect.poll(() => reader.address()).toMatch(/^\/remedies\/heat-and-ice\//);
  await expect
    .poll(() => reader.see('h1'))
    .toMatchObject({ text: 'Heat and ice for a back spasm' });
});
