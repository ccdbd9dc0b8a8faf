/** Files beside the pages: what they are sent as, parts of them, and what is nobody's to read. */
import { mediaTypeOf } from '../media-types.ts';
import type { Complaint } from './complaint.ts';
import { visit, type Visit } from './visit.ts';

/** One of each kind, below the first page. */
export const FILES = [
  'site.webmanifest',
  'favicon.svg',
  'favicon.ico',
  'apple-touch-icon.png',
  'robots.txt',
  'sitemap-index.xml',
  'rss.xml',
  'sections.json',
  'sw.js',
];

/** Other names that mean the same to browsers and programs. */
const ALSO: Record<string, readonly string[]> = {
  'text/javascript': ['application/javascript', 'application/x-javascript'],
  'application/xml': ['text/xml', 'application/rss+xml'],
  'image/x-icon': ['image/vnd.microsoft.icon'],
  'application/manifest+json': ['application/json'],
};

const essence = (type: string) => type.split(';')[0]?.trim().toLowerCase() ?? '';

/** The kind of file it says it is; browsers that were told `nosniff` believe it. */
export function checkType({ url, status, headers }: Visit): Complaint[] {
  const where = url.pathname;
  if (status !== 200)
    return [
      {
        where,
        what: `It is answered with ${status}.`,
        mend: 'Upload all of dist/, also names that begin with a dot or an underscore (GitHub Pages: a file ".nojekyll").',
      },
    ];
  const said = headers.get('Content-Type') ?? '';
  const wanted = mediaTypeOf(url.pathname) ?? '';
  const charset = /charset="?([\w-]+)/i.exec(said)?.[1]?.toLowerCase() ?? 'utf-8';
  const right = [essence(wanted), ...(ALSO[essence(wanted)] ?? [])];
  return right.includes(essence(said)) && charset === 'utf-8'
    ? []
    : [
        {
          where,
          what: `It is sent as ${said || 'no type'}.`,
          mend: `Send it as ${wanted}: the recipes of "npm run self-host" name all types.`,
        },
      ];
}

/** A part of a file, which downloads that broke off ask for. */
export async function checkRange(url: URL): Promise<Complaint[]> {
  const { status } = await visit(url, { Range: 'bytes=0-9' });
  return status === 206
    ? []
    : [
        {
          where: url.pathname,
          what: `Asked for a part, the host answers ${status}.`,
          mend: 'Serve the file itself, without a program between that packs it anew.',
          minor: true,
        },
      ];
}

/** A host that shows `_headers` as a file does not read it. */
export function checkUnread({ url, status }: Visit): Complaint[] {
  return status === 200
    ? [
        {
          where: url.pathname,
          what: 'The host shows this file to everybody, so it does not read it.',
          mend: 'Tell the host its headers in its own way, or take one that reads them: Netlify, Cloudflare Pages.',
          minor: true,
        },
      ]
    : [];
}
