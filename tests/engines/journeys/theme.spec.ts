/** Light or dark, as the reader chooses. */
import sharp from 'sharp';
import { expect, test } from '../journey.ts';
import type { Reader } from '../reader.ts';

const article = '/symptoms/sudden-spasm/';
const choice = '/about/accessibility/';

/** How bright the window is at a point, from 0 (black) to 255. */
async function brightness(reader: Reader, x: number, y: number): Promise<number> {
  const { data } = await sharp(await reader.picture())
    .extract({ left: Math.round(x), top: Math.round(y), width: 1, height: 1 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return data[0] ?? NaN;
}

/** How bright the paper of the first figure is. */
async function figure(reader: Reader): Promise<number> {
  await reader.run(() =>
    document
      .querySelector('article figure')
      ?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  await expect
    .poll(() => reader.run(() => document.querySelector<HTMLImageElement>('figure img')?.complete))
    .toBe(true);
  const seen = await reader.see('figure img');
  return brightness(reader, (seen?.left ?? NaN) + 8, (seen?.top ?? NaN) + 8);
}

test('the chosen colours hold, on the next page too, and for figures', async ({ reader }) => {
  await reader.open(choice);
  await reader.press('theme-choice label', 'Light');
  await reader.open(article);
  expect(await brightness(reader, 4, 400)).toBeGreaterThan(200);
  expect(await figure(reader)).toBeGreaterThan(200);
  await reader.open(choice);
  await reader.press('theme-choice label', 'Dark');
  await reader.open(article);
  expect(await brightness(reader, 4, 400)).toBeLessThan(80);
  await expect.poll(() => figure(reader)).toBeLessThan(80);
  await reader.open(choice);
  const chosen = () =>
    reader.run(() => document.querySelector<HTMLInputElement>('theme-choice :checked')?.value);
  expect(await chosen()).toBe('dark');
  await reader.press('theme-choice label', 'As my device');
  await reader.open(choice);
  expect(await chosen()).toBe('device');
});
