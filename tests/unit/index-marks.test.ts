/** The marks of the search index go out of the pages; nothing else does. */
import { expect, test } from 'vitest';
import { withoutIndexMarks } from '../../src/integrations/index-marks.ts';

test('marks go, whatever they hold and wherever they stand in a tag', () => {
  expect(
    withoutIndexMarks(
      '<article class="a" data-pagefind-body><p data-pagefind-ignore id="x">a</p><i data-pagefind-ignore="all">b</i></article>',
    ),
  ).toBe('<article class="a"><p id="x">a</p><i>b</i></article>');
});

test('words, values and scripts stay', () => {
  for (const html of [
    '<p>write data-pagefind-ignore here</p>',
    '<p title="a data-pagefind-ignore b">c</p>',
    '<script>if (1 < 2) mark = " data-pagefind-ignore";</script>',
  ])
    expect(withoutIndexMarks(html)).toBe(html);
});
