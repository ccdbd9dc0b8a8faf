/** On paper. */
import sharp from 'sharp';
import { expect, test } from '../journey.ts';

test('a printed page has no controls, but its own address and those of links that lead away', async ({
  reader,
}) => {
  await reader.open('/about/accessibility/');
  await reader.press('theme-choice label', 'Dark');
  await reader.open('/symptoms/sudden-spasm/');
  await reader.printPreview();
  for (const part of ['.ways', '.find', '.toc', 'share-control'])
    expect(await reader.see(part), part).toMatchObject({ visible: false });
  expect(await reader.read('.printed-from')).toContain('/symptoms/sudden-spasm/');
  const behind = (selector: string) =>
    reader.run(
      (links) =>
        getComputedStyle(document.querySelector(links) ?? document.body, '::after').content,
      selector,
    );
  // Within the site, half an address is nothing to type. Some engines say "normal".
  expect(await behind('article > p > a:not([href^="http"])')).toMatch(/^(?:none|normal)$/);
  expect(await reader.run(() => getComputedStyle(document.body).color)).toBe('rgb(22, 38, 43)');
  await reader.open('/sources/guidelines/');
  await reader.printPreview();
  // Some engines tell the rule, some what it comes to.
  expect(await behind('.source-list li > a[href^="http"]')).toMatch(/attr\(href\)|http/);
});

test('a section is printed as a leaflet, its steps with their numbers', async ({ reader }) => {
  await reader.open('/remedies/heat-and-ice/');
  await reader.run(() => {
    window.print = () => Object.assign(window, { printed: true });
  });
  await reader.press('share-control button', 'Share section: How to use heat');
  await reader.press('[role=dialog] button', 'Print this section');
  await expect.poll(() => reader.run(() => 'printed' in window)).toBe(true);
  await reader.printPreview();
  const words = await reader.read('body');
  // The fold of the care card is open on paper.
  expect(words).toContain('Go to A&E');
  expect(words).toContain('sex feels different');
  expect(words).toContain('/s/remedies/heat-and-ice/how-to-do-it/');
  expect(words).not.toContain('Who should not use them');
  // A printer cuts off what stands in the margin.
  await reader.run(() =>
    document.querySelector('.leaflet .steps')?.scrollIntoView({ behavior: 'instant' }),
  );
  const [text, step] = [await reader.see('.leaflet'), await reader.see('.leaflet .steps li')];
  const darkest = async (from: number, to: number) => {
    const area = { left: Math.round(from), width: Math.round(to) - Math.round(from) };
    const line = { ...area, top: Math.round(step?.top ?? NaN), height: 40 };
    const piece = sharp(await reader.picture())
      .extract(line)
      .greyscale();
    return Math.min(...(await piece.raw().toBuffer()));
  };
  expect(await darkest(0, (text?.left ?? NaN) - 1)).toBeGreaterThan(200);
  expect(await darkest((step?.left ?? NaN) + 6, (step?.left ?? NaN) + 46)).toBeLessThan(128);
});
