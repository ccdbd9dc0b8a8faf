/** What readers may follow out of the site is known to the command that looks at it. */
import { expect, test } from 'vitest';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { outsideLinks } from '../../src/outside/links.ts';
import { pages } from './site.ts';

test('every link that leads away is looked at by check:outside', () => {
  const known = new Set(
    outsideLinks(readContent(filesOnDisk('.')).content).map(({ address }) => address),
  );
  const shown = pages.flatMap(({ document }) =>
    document
      .querySelectorAll('a[href^="http"]')
      .flatMap((link) => link.getAttribute('href') ?? [])
      .map((href) => href.replaceAll('&amp;', '&')),
  );
  expect(shown.length).toBeGreaterThan(600);
  expect([...new Set(shown)].filter((href) => !known.has(href))).toEqual([]);
});
