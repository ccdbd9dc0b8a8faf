/** "What helps?": three boards on which everything stands in its place, and leads on. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { overflowing } from './overflowing.ts';

const boards = ['/what-helps/', '/what-helps/lasting/', '/what-helps/leg/'];
/** Screens of a phone that a board may fill. */
const SCREENS = 4.25;

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from new pain to pain down the leg, and on to what is known of a remedy', async ({
    page,
  }) => {
    await page.goto('/what-helps/');
    const tabs = page.getByRole('navigation', { name: 'Which pain' });
    await expect(tabs.locator('[aria-current=page]')).toHaveText('New pain');
    await tabs.getByRole('link', { name: 'Down the leg' }).click();
    await expect(page).toHaveURL(/\/what-helps\/leg\/$/);
    await expect(tabs.locator('[aria-current=page]')).toHaveText('Down the leg');
    await page.getByRole('link', { name: 'Bed rest, for sciatica' }).click();
    await expect(page).toHaveURL(/\/remedies\/keep-moving\/#sciatica$/);
  });

  test('what was not tested stands under "Advised", with what that means', async ({ page }) => {
    await page.goto('/what-helps/');
    const group = (name: string) =>
      page
        .locator('main section', { has: page.getByRole('heading', { name, exact: true }) })
        .first();
    await expect(group('Advised')).toContainText('It has not been tested');
    await expect(group('Advised')).toContainText('A position that takes the strain off');
    await expect(group('Helps')).not.toContainText('expert opinion');
    await expect(group('Helps a little')).not.toContainText('expert opinion');
    await expect(group('Does not help').getByRole('listitem').first()).toContainText(
      'high certainty',
    );
  });

  test('what eases pain stands above what keeps it from coming back', async ({ page }) => {
    await page.goto('/what-helps/');
    const top = async (name: string) =>
      (await page.getByRole('heading', { name, exact: true, level: 2 }).boundingBox())?.y ?? NaN;
    const rowTop = async (name: string) =>
      (await page.getByRole('link', { name, exact: true }).boundingBox())?.y ?? NaN;
    const later = await top('To keep it from coming back');
    expect(await top('To ease it now')).toBeLessThan(await rowTop('A heat wrap'));
    expect(await rowTop('Heat or ice on bare skin')).toBeLessThan(later);
    expect(await rowTop('A walking plan')).toBeGreaterThan(later);
  });

  test('danger signs, "What now?" and the meaning of the words are a tap away', async ({
    page,
  }) => {
    for (const address of boards)
      for (const [name, target] of [
        ['danger signs', '/help/emergency-signs/'],
        ['What now?', '/now/'],
        ['What the words mean', '/about/evidence-words/'],
      ] as const) {
        await page.goto(address);
        await page.getByRole('main').getByRole('link', { name, exact: true }).click();
        await expect(page, address).toHaveURL(new RegExp(`${target}$`));
      }
  });
});

test('every row is a target of 44 px, its squares never stand without their word', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of boards) {
    await page.goto(address);
    for (const row of await page.locator('main section li').all()) {
      const box = await row.boundingBox();
      expect(box?.height, `${address} ${await row.innerText()}`).toBeGreaterThanOrEqual(44);
      await expect(row.locator('.certainty')).toHaveText(/certainty|expert opinion/);
    }
    // A tap on the words below the link follows it as well.
    const first = page.locator('main section li').first();
    const target = await first.getByRole('link').getAttribute('href');
    const { height = 0 } = (await first.boundingBox()) ?? {};
    await first.click({ position: { x: 20, y: height - 12 } });
    await expect(page).toHaveURL(new RegExp(`${target ?? ''}$`));
  }
});

test(`a board fits ${SCREENS} screens of a phone, and nothing sticks out at 320 px`, async ({
  page,
}) => {
  for (const address of boards) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    const main = await page.getByRole('main').boundingBox();
    expect(main?.height, address).toBeLessThanOrEqual(SCREENS * 844);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await overflowing(page), address).toEqual([]);
  }
});

test('figures of claims stand beside their sentence, and nothing sticks out at 320 px', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  // The page of the list that holds a claim.
  const goTo = async (claim: string) => {
    await page.goto(`/about/evidence/#${claim}`);
    await expect(page).toHaveURL(new RegExp(`/about/evidence/[a-z-]+/#${claim}$`));
    expect(await overflowing(page)).toEqual([]);
    return page.locator(`#${claim}`);
  };
  const course = await goTo('claim-c018');
  await expect(course).toContainText('from 52 to 23 on a 100-point scale');
  await expect(course.locator('.claim-figure')).toContainText('52 at the start');
  const points = await goTo('claim-nsaid-pain');
  await expect(points.locator('.claim-figure')).toContainText('The line at 10');
  const proportion = await goTo('claim-c021');
  await expect(proportion.locator('.claim-figure svg')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in ${colorScheme} colours, also where colours are forced`, async ({
    page,
  }) => {
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.goto('/what-helps/');
      expect(await violations(page), forcedColors).toEqual([]);
    }
  });
