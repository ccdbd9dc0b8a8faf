/** Reading an article. */
import { desktop, expect, test } from '../journey.ts';

const article = '/remedies/heat-and-ice/';

test('read an article and jump by its contents list', async ({ reader }) => {
  await reader.open(article);
  expect(await reader.read('h1')).toBe('Heat and ice for a back spasm');
  await reader.press('.toc a', 'Who should not');
  await expect.poll(() => reader.see('#who-should-not')).toMatchObject({ inView: true });
  expect(await reader.address()).toBe(`${article}#who-should-not`);
  await reader.back();
  await expect.poll(() => reader.see('.toc')).toMatchObject({ inView: true });
});

test('a medical word explains itself, and is copied with its sentence', async ({ reader }) => {
  await reader.open('/symptoms/sudden-spasm/');
  await reader.press('.term');
  await expect.poll(() => reader.see('.term-note')).toMatchObject({ visible: true });
  await reader.key('Escape');
  await expect.poll(() => reader.see('.term-note')).toMatchObject({ visible: false });
  const word = await reader.run(() => {
    const term = document.querySelector('.term');
    const sentence = term?.closest('p, li');
    if (sentence) getSelection()?.selectAllChildren(sentence);
    return term?.textContent ?? 'none';
  });
  await reader.key('ControlOrMeta+c');
  // Beside another letter the word would be glued to its neighbour.
  expect(await reader.paste()).toMatch(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'));
});

test.describe('beside the text', () => {
  test.use({ size: desktop });

  test('the contents list marks the section that is read', async ({ reader }) => {
    await reader.open(article);
    for (const id of ['how-to-do-it', 'when-to-get-help']) {
      await reader.press(`.toc a[href="#${id}"]`);
      await expect
        .poll(() =>
          reader.run(() => document.querySelector('.toc [aria-current]')?.getAttribute('href')),
        )
        .toBe(`#${id}`);
    }
  });
});
