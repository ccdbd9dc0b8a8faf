/**
 * How the build grows: the same site with several times as many articles, built from nothing. The
 * gate runs in full on each, and its time is in the figures.
 */
import { join } from 'node:path';
import { aligned } from './compare.ts';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import type { Measured } from './measure.ts';
import { multiplyArticles } from './multiply.ts';
import { copyCheckout, firstBuild, pagesIn, scratchFolder } from './scratch.ts';

/**
 * How much longer a page may take on the largest site than on the smallest; and a page more, from the
 * last size but one to the last, than before, where the start of a build no longer hides it.
 */
const BAR = 1.2;

interface Size extends Measured {
  articles: number;
  pages: number;
}

/** What each page more cost, from one size to the next: start-up does not count. */
function marginal(size: Size, before: Size | undefined): number {
  const pages = size.pages - (before?.pages ?? 0);
  return ((size.seconds - (before?.seconds ?? 0)) / pages) * 1000;
}

const rowOf = (size: Size, before: Size | undefined) => [
  size.articles.toString(),
  size.pages.toString(),
  size.seconds.toFixed(1),
  ((size.seconds / size.pages) * 1000).toFixed(1),
  marginal(size, before).toFixed(1),
  (size.memory / 1024 ** 2).toFixed(0),
  (size.memory / 1024 ** 2 / size.pages).toFixed(2),
];

/**
 * Builds the site at several sizes and prints what a page took at each.
 *
 * @param sizes numbers of articles, rising; each is brought to a multiple of what there is
 * @returns whether a page takes about as long on the largest site as on the smallest
 */
export async function growth(root: string, sizes: readonly number[]): Promise<boolean> {
  const articles = readContent(filesOnDisk(root)).content.articles.size;
  const measured: Size[] = [];
  for (const size of sizes) {
    const copies = Math.max(1, Math.round(size / articles));
    const folder = join(scratchFolder(), 'site');
    copyCheckout(root, folder);
    multiplyArticles(folder, copies);
    const built = await firstBuild(folder);
    measured.push({ ...built, articles: articles * copies, pages: pagesIn(folder) });
    console.error(`${articles * copies} articles done`);
  }
  const head = ['articles', 'pages', 's', 'ms a page', 'ms a page more', 'peak MiB', 'MiB a page'];
  console.log(aligned([head, ...measured.map((size, at) => rowOf(size, measured[at - 1]))]));
  const perPage = measured.map(({ seconds, pages }) => seconds / pages);
  const ratio = (perPage.at(-1) ?? NaN) / (perPage[0] ?? NaN);
  const more = measured.map((size, at) => marginal(size, measured[at - 1]));
  const [before, last] = more.slice(-2);
  // Of the first size, a page more holds the start of a build: three sizes tell, two do not.
  const rise = measured.length > 2 && before && last ? last / before : 1;
  const holds = ratio <= BAR && rise <= BAR;
  console.log(`\nA page takes ${ratio.toFixed(2)} of what it took on the smallest (≤ ${BAR}),`);
  console.log(`a page more ${rise.toFixed(2)} of what it took one size before (≤ ${BAR}).\n`);
  console.log(JSON.stringify({ measured, ratio, rise, holds }));
  return holds;
}
