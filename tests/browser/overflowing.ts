/** What is cut off. */
import type { Page } from '@playwright/test';

/** Elements that stick out of the page to the right. */
export const overflowing = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > edge + 1)
      .filter((element) => !element.closest('.skip, .sr-only, [popover]'))
      .map((element) => element.outerHTML.slice(0, 80));
  });
