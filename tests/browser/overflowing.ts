/** What is cut off. */
import type { Page } from '@playwright/test';

/** Elements that stick out of the page to the right; what a row of cards scrolls to is not cut off. */
export const overflowing = (page: Page) =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return (
      [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > edge + 1)
        // What a closed fold holds has a place, and is seen by nobody.
        .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
        .filter((element) => !element.closest('.skip, .sr-only, [popover], section[tabindex] *'))
        .map((element) => element.outerHTML.slice(0, 80))
    );
  });
