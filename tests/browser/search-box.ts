/** The search box in the header, which stands in a fold. */
import type { Locator, Page } from '@playwright/test';

/** Opens the fold and gives the box. */
export async function openSearch(page: Page): Promise<Locator> {
  await page.locator('.find summary').click();
  return page.getByRole('combobox');
}
