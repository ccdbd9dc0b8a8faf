/**
 * Browsers differ in what they have. Whatever of this one lacks, alone or all together, the danger
 * card, the results and the suggestions are there.
 */
import { expect, test } from '@playwright/test';

/** What some browser of the list in package.json lacks, or lacked until lately; by its holder. */
const AT_RISK: Record<string, readonly [holder: string, ...names: string[]]> = {
  'grouping in maps': ['Map', 'groupBy'],
  'grouping in objects': ['Object', 'groupBy', 'hasOwn'],
  'arrays searched from behind, and by copy': [
    'Array.prototype',
    ...['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  ],
  'arrays that come in time': ['Array', 'fromAsync'],
  'working with sets': [
    'Set.prototype',
    ...['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  ],
  'iterators with methods': [
    'Object.getPrototypeOf(Object.getPrototypeOf([].values()))',
    ...['map', 'filter', 'take', 'drop', 'flatMap', 'some', 'every', 'find', 'reduce', 'toArray'],
  ],
  promises: ['Promise', 'withResolvers', 'try'],
  addresses: ['URL', 'canParse', 'parse'],
  'the size of parameters': ['URLSearchParams.prototype', 'size'],
  'signals to stop': ['AbortSignal', 'any', 'timeout'],
  popovers: ['HTMLElement.prototype', 'popover', 'showPopover', 'hidePopover', 'togglePopover'],
  'ARIA by property': [
    'Element.prototype',
    'role',
    ...['AutoComplete', 'Busy', 'Expanded', 'HasPopup', 'Label', 'Selected'].map(
      (name) => `aria${name}`,
    ),
  ],
  'whether something is visible': ['Element.prototype', 'checkVisibility'],
  highlights: ['CSS', 'highlights'],
  'globals that came late': [
    'window',
    ...['Highlight', 'ToggleEvent', 'structuredClone', 'requestIdleCallback', 'scheduler'],
  ],
};

/** A script that takes features away before the page's own scripts run. */
const without = (features: readonly (typeof AT_RISK)[string][]) =>
  features
    .flatMap(([holder, ...names]) => names.map((name) => `delete (${holder})['${name}'];`))
    .join('\n');

const cases = [
  ...Object.entries(AT_RISK).map(([name, feature]) => [name, [feature]] as const),
  ['all of these', Object.values(AT_RISK)] as const,
];

for (const [name, features] of cases)
  test(`the search works without ${name}`, async ({ page }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(without(features));
    await page.goto('/search/#q=numb%20between%20my%20legs');
    await expect(page.locator('[data-card] .care')).toHaveClass(/care-emergency/);
    await expect(page.locator('.hits li').first()).toContainText('Danger signs');
    await expect(page.locator('site-search')).toHaveAttribute('data-state', 'done');
    // Words of the text itself, which only the full text finds.
    await expect(page.locator('.hits mark').first()).toBeVisible();
    await page.getByRole('combobox').fill('sciatic');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.getByRole('combobox').press('ArrowDown');
    await page.getByRole('combobox').press('Enter');
    await expect(page.locator('article h1')).toBeVisible();
    expect(errors).toEqual([]);
  });
