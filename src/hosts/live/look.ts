/** Looks at a live site and says what its host does wrong: some fifty requests, a few at a time. */
import { checkMoved, checkNames, checkNowhere, checkSlash, NOWHERE } from './addresses.ts';
import { checkCaching, checkConditional } from './caching.ts';
import type { Complaint } from './complaint.ts';
import { checkCompression } from './compression.ts';
import { checkConnection, wayFrom } from './connection.ts';
import { checkRange, checkType, checkUnread, FILES } from './files.ts';
import { checkHeaders } from './headers.ts';
import { observe, OTHER_ORIGIN, type Grade } from './observatory.ts';
import { liveSite } from './site.ts';
import { visit } from './visit.ts';

/**
 * Look at a live site.
 *
 * @param address of its first page
 * @param http where somebody arrives who types the name alone; undefined if that is not to be tried
 * @throws NoAnswer or AnotherSite when there is nothing to look at
 */
export async function look(
  address: URL,
  http: URL | undefined,
): Promise<{ complaints: Complaint[]; grade: Grade }> {
  const site = await liveSite(address);
  const way = http && (await wayFrom(http));
  const files = await Promise.all(FILES.map((path) => visit(site.at(path))));
  const [nowhere, script, unread, crossSite] = await Promise.all([
    visit(site.at(NOWHERE)),
    visit(site.script),
    visit(site.at('_headers')),
    visit(address, { Origin: OTHER_ORIGIN, 'Access-Control-Request-Method': 'GET' }, 'OPTIONS'),
  ]);
  const worker = files.find(({ url }) => url.pathname.endsWith('/sw.js')) ?? script;
  const compressed = [
    site.home.url,
    site.article.url,
    site.script,
    site.at('sections.json'),
    site.at('sw.js'),
  ];
  const complaints = [
    ...checkConnection(address, way),
    ...checkHeaders([site.home, site.article, script, nowhere]),
    ...checkCaching([site.home, site.article], worker, script),
    ...(await checkConditional(site.article)),
    ...(await Promise.all(compressed.map(checkCompression))).flat(),
    ...checkNowhere(nowhere),
    ...(await checkSlash(site)),
    ...(await checkMoved(site)),
    ...checkNames(site),
    ...[site.home, site.article, script, ...files].flatMap(checkType),
    ...(await checkRange(site.at('apple-touch-icon.png'))),
    ...checkUnread(unread),
  ];
  return { complaints, grade: observe({ home: site.home, way, crossSite }) };
}
