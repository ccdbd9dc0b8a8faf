/** Opens an article as a result of the search does: with words to mark, left in the tab. */
import type { Page } from '@playwright/test';

export async function fromSearch(page: Page, address: string, words: string): Promise<void> {
  await page.goto('/search/');
  await page.evaluate((left) => sessionStorage.setItem('search-words', JSON.stringify(left)), {
    page: address.replace(/#.*/, ''),
    words,
  });
  await page.goto(address);
}
