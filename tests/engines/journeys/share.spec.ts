/** Sending somebody a section. */
import { desktop, expect, tablet, test } from '../journey.ts';
import type { Reader } from '../reader.ts';

const article = '/remedies/heat-and-ice/';
const shared = '/s/remedies/heat-and-ice/how-to-do-it/';
const control = ['share-control button', 'Share section: How to use heat'] as const;
const sheet = '[role=dialog]';

async function openSheet(reader: Reader): Promise<void> {
  await reader.open(article);
  await reader.press(...control);
  await expect.poll(() => reader.see(sheet)).toMatchObject({ visible: true });
}

test('share a section on a phone: open, copy, and the sheet is gone', async ({ reader }) => {
  await openSheet(reader);
  expect(await reader.read(sheet)).toContain('Share: How to use heat or ice');
  await reader.press(`${sheet} button`, 'Copy link');
  await expect.poll(() => reader.read('#status')).toBe('Link copied');
  await expect.poll(() => reader.see(sheet)).toMatchObject({ visible: false });
  expect(await reader.see(...control)).toMatchObject({ focused: true });
  expect(reader.place(await reader.paste())).toBe(shared);
});

test('share a section as text, with its warning', async ({ reader }) => {
  await openSheet(reader);
  await reader.press(`${sheet} button`, 'Copy as text');
  await expect.poll(() => reader.read('#status')).toBe('Text copied');
  const text = await reader.paste();
  expect(text).toMatch(/^How to use heat or ice, step by step: Heat and ice for a back spasm\n\n/);
  expect(text).toContain('Get help now if back or leg pain comes with trouble peeing');
  expect(text).toContain('1. Choose heat or cold, whichever feels better.');
});

test('the sheet closes by its control, by Escape, and by its button', async ({ reader }) => {
  await openSheet(reader);
  const open = () => reader.see(sheet);
  await reader.key('Escape');
  await expect.poll(open).toMatchObject({ visible: false });
  await reader.press(...control);
  await expect.poll(open).toMatchObject({ visible: true });
  await reader.press(`${sheet} button`, 'Close');
  await expect.poll(open).toMatchObject({ visible: false });
});

test('Tab goes through the sheet and never under it', async ({ reader }) => {
  await openSheet(reader);
  await expect
    .poll(() => reader.see(`${sheet} button`, 'Copy link'))
    .toMatchObject({ focused: true });
  // More presses than the sheet has stops.
  for (let presses = 0; presses < 14; presses++) {
    await reader.key('Tab');
    const hidden = await reader.run((dialog) => {
      const open = document.querySelector(`${dialog}:popover-open`);
      const focused = document.activeElement;
      if (!open || !focused || focused === document.body || open.contains(focused)) return '';
      const { left, top, width, height } = focused.getBoundingClientRect();
      const shown = document.elementFromPoint(left + width / 2, top + height / 2);
      return open.contains(shown) ? focused.outerHTML : '';
    }, sheet);
    expect(hidden, `after ${presses + 1} presses`).toBe('');
  }
});

for (const size of [tablet, desktop])
  test.describe(`${size.width} px wide`, () => {
    test.use({ size });

    test(`the whole sheet is in the window, ${size.width} px wide`, async ({ reader }) => {
      await reader.open(article);
      for (const name of ['Share this page', 'Share section: How to use', 'Share section: When']) {
        await reader.press('share-control button', name);
        await expect.poll(() => reader.see(sheet), name).toMatchObject({ visible: true });
        const seen = await reader.see(sheet);
        expect(seen?.top, name).toBeGreaterThanOrEqual(0);
        expect(seen?.left, name).toBeGreaterThanOrEqual(0);
        expect(seen?.bottom, name).toBeLessThanOrEqual(size.height);
        // Not a slit of it: at least two thirds of what it shows on a phone.
        expect(seen?.height, name).toBeGreaterThan(300);
        await reader.press(`${sheet} button`, 'Close');
        await expect.poll(() => reader.see(sheet)).toMatchObject({ visible: false });
      }
    });
  });
