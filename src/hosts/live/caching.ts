/** How long a host lets browsers keep pages and files. */
import { ASKED_FOR_ANEW, KEPT_A_YEAR, workerHeaders } from '../../integrations/host-headers.ts';
import { TELL_HEADERS, type Complaint } from './complaint.ts';
import { visit, type Visit } from './visit.ts';

/** Seconds that a page may be kept on hosts that cannot be told; more is stale advice. */
const TEN_MINUTES = 600;
const A_MONTH = 2_592_000;

/** Seconds that an answer may be used without asking; undefined where the browser guesses. */
export function freshFor({ headers }: Visit): number | undefined {
  const said = headers.get('Cache-Control') ?? '';
  if (/no-cache|no-store/i.test(said)) return 0;
  const [, seconds] = /(?:^|[\s,])max-age="?(\d+)/i.exec(said) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}

const inWords = (visited: Visit) => visited.headers.get('Cache-Control') ?? 'nothing';

function keptTooLong(visited: Visit, wanted: string): Complaint[] {
  const fresh = freshFor(visited);
  if (fresh === 0) return [];
  return [
    {
      where: visited.url.pathname,
      what: `Cache-Control says ${inWords(visited)}: browsers show it ${fresh === undefined ? 'for as long as they guess' : `for ${fresh} seconds`} without asking for a newer one.`,
      mend: `Send "Cache-Control: ${wanted}". ${TELL_HEADERS}`,
      ...(fresh !== undefined && fresh <= TEN_MINUTES && { minor: true as const }),
    },
  ];
}

/** Pages and the worker are asked for anew, files with a hash in their name are kept. */
export function checkCaching(pages: readonly Visit[], worker: Visit, script: Visit): Complaint[] {
  const kept = freshFor(script) ?? 0;
  return [
    ...pages.flatMap((page) => keptTooLong(page, ASKED_FOR_ANEW)),
    ...keptTooLong(worker, workerHeaders['Cache-Control']),
    ...(kept >= A_MONTH
      ? []
      : [
          {
            where: script.url.pathname,
            what: `Cache-Control says ${inWords(script)}: a file whose name changes with its content is asked for again and again.`,
            mend: `Send "Cache-Control: ${KEPT_A_YEAR}" for /_astro/, /fonts/ and the pieces of the index. ${TELL_HEADERS}`,
            minor: true as const,
          },
        ]),
  ];
}

/** What is still the same is not sent again. */
export async function checkConditional({ url, headers }: Visit): Promise<Complaint[]> {
  const etag = headers.get('ETag');
  const since = headers.get('Last-Modified');
  const mend =
    'Serve the files themselves: a server that knows their time or content sends ETag or Last-Modified, and 304.';
  if (etag === null && since === null)
    return [
      { where: url.pathname, what: 'It has neither ETag nor Last-Modified.', mend, minor: true },
    ];
  const { status } = await visit(url, {
    ...(etag !== null && { 'If-None-Match': etag }),
    ...(since !== null && { 'If-Modified-Since': since }),
  });
  return status === 304
    ? []
    : [
        {
          where: url.pathname,
          what: `Asked whether it changed, the host answers ${status} and sends all of it again.`,
          mend,
          minor: true,
        },
      ];
}
