/** For tests that only look at a page: one tab goes from page to page, which saves a quarter of the time. */
import { test as base, type Page } from '@playwright/test';

export const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const { baseURL, contextOptions } = project.use;
      const context = await browser.newContext({ ...contextOptions, ...(baseURL && { baseURL }) });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});
