/** Sending somebody a part of the site: the control, its sheet, what is sent, the landing. */
import { expect, test, type Page } from '@playwright/test';

const article = '/remedies/heat-and-ice/';
const section = 'Share section: How to use heat or ice';
const shared = '/s/remedies/heat-and-ice/how-to-do-it/';
const warning = 'Get help now if back or leg pain comes with trouble peeing';

const sheetOf = (page: Page) => page.getByRole('dialog', { name: /^Share: / });

async function open(page: Page, name = section) {
  await page.goto(article);
  await page.getByRole('button', { name }).click();
  await expect(sheetOf(page)).toBeVisible();
}

/** Sees to it that the device refuses to copy. */
const refuseCopying = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('controls are visible, named, and large enough for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(article);
  const controls = page.getByRole('button', { name: /^Share/ });
  await expect(controls).toHaveCount(6);
  for (const control of await controls.all()) {
    const box = await control.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
  await open(page);
  for (const action of await sheetOf(page).locator('li > *').all())
    expect((await action.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('the sheet opens where a host shows the page without its last slash', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() => history.replaceState(null, '', location.pathname.slice(0, -1)));
  await page.getByRole('button', { name: section }).click();
  await expect(sheetOf(page)).toBeVisible();
});

test('a link is copied in two taps, and the reader is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#status')).toHaveText('Link copied');
  await expect(sheetOf(page)).toBeHidden();
  await expect(page.getByRole('button', { name: section })).toBeFocused();
  expect(new URL(await copied(page)).pathname).toBe(shared);
});

test('the page as a whole is shared by its own address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'Share this page');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.locator('#status')).toHaveText('Link copied');
  expect(new URL(await copied(page)).pathname).toBe(article);
});

test('where copying is refused, the text is there, selected', async ({ page }) => {
  await refuseCopying(page);
  await open(page);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('textbox', { name: /The text is selected/ })).toBeFocused();
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(new URL(selected).pathname).toBe(shared);
});

test('the text of a section is copied with its warning and without source numbers', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('#status')).toHaveText('Text copied');
  const text = await copied(page);
  expect(text).toMatch(/^How to use heat or ice, step by step: Heat and ice for a back spasm\n\n/);
  expect(text).toContain(warning);
  expect(text).toContain('1. Choose heat or cold, whichever feels better.');
  expect(text).toContain('- Do not fall asleep on a heat pad or hot water bottle.\n');
  expect(text).not.toContain('Who should not use them');
  expect(text.trim().split('\n').at(-1)).toContain(shared);
  await page.getByRole('button', { name: 'Share section: When to get help' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect.poll(() => copied(page)).toContain('Get medical help today if:\n- with back pain');
  expect(await copied(page)).not.toMatch(/\n\s+\n|[^\n] {2}/);
  await page.getByRole('button', { name: 'Share section: Does it help?' }).click();
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect
    .poll(() => copied(page))
    .toMatch(
      /What the evidence says: Heat and ice for low back pain\n- helps a little, \w+ certainty\n {2}A heat wrap/,
    );
});

test('email, WhatsApp and text messages open with the address and the warning written', async ({
  page,
}) => {
  await open(page);
  for (const [name, start] of [
    ['Email', 'mailto:?subject=How%20to%20use%20heat'],
    ['WhatsApp (new window)', 'https://wa.me/?text='],
    ['Text message', 'sms:?&body='],
  ] as const) {
    const href = (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
    expect(href.startsWith(start), href).toBe(true);
    expect(decodeURIComponent(href)).toContain(shared);
    // A chat adds a preview, and with it the warning: it comes once.
    if (name.startsWith('WhatsApp')) expect(decodeURIComponent(href)).not.toContain('Get help');
    else expect(decodeURIComponent(href)).toContain(warning);
  }
  await expect(page.getByRole('link', { name: 'WhatsApp' })).toHaveAttribute('rel', /noreferrer/);
});

test("the device's own sheet gets title, first sentence, warning and address", async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: ShareData) => {
        Object.assign(window, { sent: data });
        return Promise.resolve();
      },
    });
  });
  await open(page);
  await page.getByRole('button', { name: 'Share with an app' }).click();
  const sent = await page.evaluate(() => (window as unknown as { sent: ShareData }).sent);
  expect(sent.title).toContain('How to use heat or ice');
  // The app that comes next may show no preview.
  expect(sent.text).toMatch(/^Choose heat or cold, whichever feels better\. Get help now if /);
  expect(new URL(sent.url ?? '').pathname).toBe(shared);
});

test('the QR code is shown, dark on light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await page.getByText('QR code', { exact: true }).click();
  const code = page.getByRole('img', { name: /^QR code for https/ });
  await expect(code).toBeInViewport();
  await expect
    .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});

test('the keyboard alone: open, walk through, escape, and be back', async ({ page }) => {
  await page.goto(article);
  const control = page.getByRole('button', { name: section });
  await control.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(sheetOf(page).getByRole('link', { name: 'Email' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheetOf(page)).toBeHidden();
  await expect(control).toBeFocused();
  // A second section has the same sheet, filled anew.
  await page.getByRole('button', { name: 'Share section: When to get help' }).press('Space');
  await expect(sheetOf(page)).toHaveCount(1);
  await expect(sheetOf(page)).toContainText('Share: When to get help');
});

test('the control closes what it opened, and says whether it is open', async ({ page }) => {
  await open(page);
  const control = page.getByRole('button', { name: section });
  await expect(control).toHaveAttribute('aria-expanded', 'true');
  await control.click();
  await expect(sheetOf(page)).toBeHidden();
  await expect(control).toHaveAttribute('aria-expanded', 'false');
  await control.click();
  await expect(sheetOf(page)).toBeVisible();
});

test('two taps on a slow connection open one sheet', async ({ page }) => {
  await page.route('**/share.json', async (route) => {
    await new Promise((later) => setTimeout(later, 500));
    await route.continue();
  });
  await page.goto(article);
  const control = page.getByRole('button', { name: section });
  await control.click();
  await control.click();
  await expect(sheetOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(control).toBeFocused();
});

test('without popovers the control stays a link', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
  });
  await page.goto(article);
  await page.getByRole('link', { name: section }).click();
  await expect(page.locator('#how-to-do-it')).toBeInViewport();
});

test('opening the sheet asks nobody else', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
  });
  await open(page);
  await page.getByText('QR code', { exact: true }).click();
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
});

test('when the sheet cannot be loaded, the link is in the address bar', async ({ page }) => {
  await page.route('**/share.json', (route) => route.abort());
  await page.goto(article);
  await page.getByRole('button', { name: section }).click();
  await expect(page.locator('#status')).toContainText('The link is in the address bar');
  expect(new URL(page.url()).hash).toBe('#how-to-do-it');
});

test('at 400% zoom the whole sheet can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  const close = page.getByRole('button', { name: 'Close' });
  await close.scrollIntoViewIfNeeded();
  await expect(close).toBeInViewport();
  const box = await sheetOf(page).boundingBox();
  expect(box?.width).toBeLessThanOrEqual(320);
  await close.click();
  await expect(sheetOf(page)).toBeHidden();
});

test('in a low window the sheet opens at its title, with the focus in sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 225 });
  await open(page);
  await expect(sheetOf(page).getByText('Share: How to use')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeInViewport({ ratio: 1 });
});

test('on a phone the sheet lies over the whole bar, and dims what is below it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  const box = await sheetOf(page).boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(360);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
  const below = await sheetOf(page).evaluate(
    (sheet) => getComputedStyle(sheet, '::backdrop').backgroundColor,
  );
  expect(below).not.toMatch(/, 0\)$|transparent/);
  // It traps nobody: a press beside it closes it.
  await page.mouse.click(180, 60);
  await expect(sheetOf(page)).toBeHidden();
});

test('Tab past the end of the sheet closes it', async ({ page }) => {
  await open(page);
  await page.getByText('QR code', { exact: true }).focus();
  await page.keyboard.press('Tab');
  await expect(sheetOf(page)).toBeHidden();
  const focused = page.locator(':focus');
  await expect(focused).toBeInViewport();
  await expect(focused).not.toHaveText(section);
});

test('on a desktop the sheet stands in the middle of the window, all of it to be seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(article);
  for (const name of ['Share this page', section, 'Share section: When to get help']) {
    const control = page.getByRole('button', { name });
    await control.click();
    await expect(sheetOf(page)).toBeVisible();
    const box = await sheetOf(page).boundingBox();
    expect(box?.y, name).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(600);
    expect((box?.y ?? 0) + (box?.height ?? 0) / 2, name).toBeCloseTo(300, 0);
    const hidden = await sheetOf(page).evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight);
    expect(hidden, name).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
});

test('a share page brings people to the section at once', async ({ page }) => {
  await page.goto(shared);
  await expect(page).toHaveURL(`${article}#how-to-do-it`);
  await expect(page.locator('#how-to-do-it')).toBeInViewport();
});

for (const height of [640, 900]) {
  test(`a link to a section lands below the bar and shows where (${height} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height });
    await page.goto(`${article}#who-should-not`);
    const heading = page.locator('#who-should-not');
    await expect(heading).toBeInViewport();
    const [bar, box] = await Promise.all([
      page.locator('.bar').boundingBox(),
      heading.boundingBox(),
    ]);
    expect(box?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    const marked = await heading.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(marked).not.toBe('rgba(0, 0, 0, 0)');
  });
}

test('the contents list marks where the reader is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(article);
  const current = page.locator('.toc [aria-current="location"]');
  await expect(current).toHaveCount(0);
  for (const id of ['does-it-help', 'when-to-get-help', 'how-to-do-it']) {
    await page.locator(`#${id}`).evaluate((element) => element.scrollIntoView());
    await expect(current).toHaveAttribute('href', `#${id}`);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the control is an ordinary link that leads to its section', async ({ page }) => {
    await page.goto(article);
    await page.getByRole('link', { name: section }).click();
    expect(page.url()).toContain('#how-to-do-it');
    await expect(page.locator('#how-to-do-it')).toBeInViewport();
  });

  test('a share page brings people to the section at once', async ({ page }) => {
    await page.goto(shared);
    await expect(page).toHaveURL(`${article}#how-to-do-it`);
    await expect(page.locator('#how-to-do-it')).toBeInViewport();
  });
});
