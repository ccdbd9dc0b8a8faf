/** Links that were sent before something moved: they arrive, and the page says that it moved. */
import type { ChildProcess } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { buildMovedSite, remove, serve } from './moved-site.ts';

// One copy of the site serves all tests here; a build takes a minute on a small machine.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const since = '2026-11-01';
const why = 'It reads better there.';
const moves = [
  { id: 'causes/torn-muscle', title: 'Torn muscle', since, movedTo: 'causes/muscle-strain', why },
  { id: 'causes/torn-muscle#what-helps', title: 'What helps', since },
  { id: 'causes/bad-back', title: 'Bad back', since, movedTo: 'causes/muscle-strain', why },
  {
    id: 'causes/bad-back#healing',
    title: 'Healing',
    since,
    movedTo: 'causes/muscle-strain#what-happens',
    why,
  },
  {
    id: 'causes/bad-back#belts',
    title: 'Belts',
    since,
    movedTo: 'remedies/back-braces#does-it-help',
    why,
  },
  {
    id: 'causes/muscle-strain#warm-packs',
    title: 'Warm packs',
    since,
    movedTo: 'remedies/heat-and-ice#how-to-do-it',
    why,
  },
  {
    id: 'remedies/heat-and-ice#proof',
    title: 'The proof',
    since,
    movedTo: 'remedies/heat-and-ice#does-it-help',
    why,
  },
];

const hosts = [
  { name: 'a host with redirects', address: 'http://localhost:4331', plain: false },
  { name: 'a host without', address: 'http://localhost:4332', plain: true },
];
let root = '';
let servers: ChildProcess[] = [];

test.beforeAll(async () => {
  // A site with other sections learns anew which of them answers what.
  test.setTimeout(300_000);
  root = buildMovedSite(moves);
  servers = await Promise.all(
    hosts.map(({ address, plain }) => serve(root, Number(new URL(address).port), plain)),
  );
});
test.afterAll(() => {
  for (const server of servers) server.kill();
  if (root) remove(root);
});

/** Where an old link leads, and what the page says there. */
const links = [
  {
    old: '/remedies/heat-and-ice/#proof',
    now: '/remedies/heat-and-ice/#proof',
    says: 'This part moved here.',
    heading: 'does-it-help',
  },
  {
    old: '/causes/muscle-strain/#warm-packs',
    now: '/remedies/heat-and-ice/#from-causes-muscle-strain-warm-packs',
    says: 'This part moved here from “Pulled back muscle”.',
    heading: 'how-to-do-it',
  },
  {
    old: '/causes/bad-back/#healing',
    now: '/causes/muscle-strain/#healing',
    says: 'This part moved here from “Bad back”.',
    heading: 'what-happens',
  },
  {
    old: '/causes/bad-back/#belts',
    now: '/remedies/back-braces/#from-causes-bad-back-belts',
    says: 'This part moved here from “Bad back”.',
    heading: 'does-it-help',
  },
  {
    old: '/causes/torn-muscle/#what-helps',
    now: '/causes/muscle-strain/#what-helps',
    says: undefined,
    heading: 'what-helps',
  },
  {
    old: '/causes/torn-muscle/',
    now: '/causes/muscle-strain/',
    says: undefined,
    heading: undefined,
  },
  {
    old: '/s/remedies/heat-and-ice/proof/',
    now: '/remedies/heat-and-ice/#proof',
    says: 'This part moved here.',
    heading: 'does-it-help',
  },
  {
    old: '/s/causes/bad-back/healing/',
    now: '/causes/muscle-strain/#healing',
    says: 'This part moved here from “Bad back”.',
    heading: 'what-happens',
  },
];

for (const { name, address } of hosts)
  for (const { old, now, says, heading } of links)
    test(`${old} arrives (${name})`, async ({ page }) => {
      await page.goto(address + old);
      await expect(page).toHaveURL(address + now);
      if (says !== undefined) await expect(page.getByText(says)).toBeInViewport();
      if (heading !== undefined) await expect(page.locator(`#${heading}`)).toBeInViewport();
    });

test('on a page that something left, the skip link still leads to its text', async ({ page }) => {
  await page.goto(`${hosts[0]?.address ?? ''}/causes/muscle-strain/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/causes\/muscle-strain\/#main$/);
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('nobody else sees the notes', async ({ page }) => {
  await page.goto(`${hosts[0]?.address ?? ''}/remedies/heat-and-ice/#who-should-not`);
  await expect(page.locator('.moved')).toHaveCount(2);
  for (const note of await page.locator('.moved').all()) await expect(note).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { old, now, says, heading } of links) {
    // Without script nothing but the reader can follow a fragment to another page.
    if (/warm-packs|\/causes\/bad-back\/#/.test(old)) continue;
    test(`${old} arrives`, async ({ page }) => {
      const address = hosts[0]?.address ?? '';
      await page.goto(address + old);
      await expect(page).toHaveURL(address + now);
      if (says !== undefined) await expect(page.getByText(says)).toBeInViewport();
      if (heading !== undefined) await expect(page.locator(`#${heading}`)).toBeInViewport();
    });
  }

  test('a part that went to another page leaves a note with the way on', async ({ page }) => {
    const address = hosts[0]?.address ?? '';
    await page.goto(`${address}/causes/muscle-strain/#warm-packs`);
    await expect(page.getByText('This part moved: How to use heat or ice')).toBeInViewport();
    await page.locator('.moved:target a').click();
    await expect(page.locator('#how-to-do-it')).toBeInViewport();
  });

  test('a page whose parts went several ways lists them, the one asked for marked', async ({
    page,
  }) => {
    const address = hosts[0]?.address ?? '';
    await page.goto(`${address}/causes/bad-back/#belts`);
    await page.locator('li:target').getByRole('link', { name: 'Belts' }).click();
    await expect(page).toHaveURL(/\/remedies\/back-braces\/#from-causes-bad-back-belts$/);
    await expect(page.getByText('This part moved here from “Bad back”.')).toBeInViewport();
  });

  test('a page that moved leads to the new one where the host knows no redirects', async ({
    page,
  }) => {
    const address = hosts[1]?.address ?? '';
    await page.goto(`${address}/causes/torn-muscle/`);
    await expect(page).toHaveURL(`${address}/causes/muscle-strain/`);
  });
});
