/** Everything a reader needs is there without script. */
import { expect, test } from '../journey.ts';

test.use({ script: false });

test('without script: from home to an article, its terms and its sections', async ({ reader }) => {
  await reader.open('/');
  await reader.press('footer a', 'Symptoms');
  await expect.poll(() => reader.address()).toBe('/symptoms/');
  await reader.press('main a', 'Sudden back spasm');
  await expect.poll(() => reader.read('h1')).toBe('Sudden back spasm');
  await reader.press('.term');
  await expect.poll(() => reader.see('.term-note')).toMatchObject({ visible: true });
  await reader.key('Escape');
  await reader.press('share-control a', 'Share section: When to get help');
  await expect.poll(() => reader.address()).toContain('#when-to-get-help');
  expect(await reader.see('#when-to-get-help')).toMatchObject({ inView: true });
});

test('without script: the search leads to the parts of the body', async ({ reader }) => {
  await reader.open('/');
  await reader.press('form.search input');
  await reader.type('slipped disc');
  await reader.key('Enter');
  await expect.poll(() => reader.address()).toContain('/where/');
  await reader.press('main a[href$="/where/low-back/"]');
  await expect.poll(() => reader.read('h1')).toBe('Lower back: what is it like?');
});
