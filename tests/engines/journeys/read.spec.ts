/** Reading an article. */
import { expect, test } from '../journey.ts';

const article = '/remedies/heat-and-ice/';

test('read an article and jump by its contents list', async ({ reader }) => {
  await reader.open(article);
  expect((await reader.see('h1'))?.text).toBe('Heat and ice for a back spasm');
  await reader.press('.toc summary');
  await reader.press('.toc a', 'Who should not');
  await expect.poll(() => reader.see('h2#who-should-not')).toMatchObject({ inView: true });
  expect(await reader.address()).toBe(`${article}#who-should-not`);
  // Below the bar that stays at the top, not under it.
  const bar = await reader.see('.bar');
  const heading = await reader.see('h2#who-should-not');
  expect(heading?.top).toBeGreaterThanOrEqual(bar?.bottom ?? 0);
});
