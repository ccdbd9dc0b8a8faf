/** Searching in one's own words. */
import { expect, test } from '../journey.ts';

const box = 'form.search input';

test('search, follow a result to its section, and come back', async ({ reader }) => {
  await reader.open('/causes/');
  await reader.press('.find summary');
  await reader.press(box);
  await reader.type('ice pack');
  await reader.key('Enter');
  await expect.poll(() => reader.address()).toBe('/search/#q=ice+pack');
  await expect.poll(() => reader.read('.hits li')).toContain('Heat and ice');
  await expect
    .poll(() => reader.run(() => document.querySelector('site-search')?.getAttribute('data-state')))
    .toBe('done');
  await reader.press('.hits a');
  await expect.poll(() => reader.read('article h1')).toBe('Heat and ice for a back spasm');
  await expect
    .poll(() => reader.read('.marked-words'))
    .toContain('The words you searched for are marked.');
  await reader.back();
  await expect.poll(() => reader.read('.hits li')).toContain('Heat and ice');
  const inBox = () =>
    reader.run((input) => document.querySelector<HTMLInputElement>(input)?.value, box);
  await expect.poll(inBox).toBe('ice pack');
});

test('suggestions while typing, chosen by keyboard', async ({ reader }) => {
  await reader.open('/');
  await reader.press(box);
  await reader.type('threw my b');
  await expect.poll(() => reader.read('[role=option]')).toContain('threw my back out');
  await reader.key('ArrowDown');
  await expect.poll(() => reader.see('[role=option][aria-selected=true]')).not.toBeNull();
  await reader.key('Enter');
  await expect.poll(() => reader.see('article h1')).toMatchObject({ visible: true });
});

test('suggestions while typing, chosen with a finger', async ({ reader }) => {
  await reader.open('/symptoms/');
  await reader.press('.find summary');
  await reader.press(box);
  await reader.type('sciatic');
  await reader.press('[role=option]');
  await expect.poll(() => reader.see('article h1')).toMatchObject({ visible: true });
});

test('a danger sign in a search calls up the card, above all results', async ({ reader }) => {
  await reader.open('/');
  await reader.press(box);
  await reader.type('numb between my legs');
  await expect.poll(() => reader.read('[role=option]')).toContain('This can be a danger sign');
  await reader.key('Enter');
  const card = '[data-card] .care-emergency';
  await expect.poll(() => reader.read(card)).toContain('Go to A&E');
  await expect.poll(() => reader.read('.hits li')).toContain('Danger signs');
  const [above, below] = [await reader.see(card), await reader.see('.hits li')];
  expect(above?.bottom).toBeLessThanOrEqual(below?.top ?? -Infinity);
  const numbers = await reader.run(
    (part) => [...document.querySelectorAll(`${part} a`)].map((link) => link.getAttribute('href')),
    card,
  );
  expect(numbers).toEqual(expect.arrayContaining(['tel:999', 'tel:112', 'tel:911']));
});
