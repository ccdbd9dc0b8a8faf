/** What addresses lead to: nowhere, to a new place, to the one with the slash, and the name of the site. */
import { SITE_NAME } from '../../site.ts';
import type { Complaint } from './complaint.ts';
import { hereOf, type LiveSite } from './site.ts';
import { leadsTo, visit, type Visit } from './visit.ts';

/** Of what moved, as many as are tried. */
const TRIED = 5;

/** An address that was never published. */
export const NOWHERE = 'no-such-page-0b5c/';

/** What is not there is said not to be, by our page. */
export function checkNowhere({ url, status, text }: Visit): Complaint[] {
  const where = url.pathname;
  if (status === 404 && text.includes(SITE_NAME)) return [];
  return status === 404
    ? [
        {
          where,
          what: 'What is not there is answered by a page of the host, without the ways on of ours.',
          mend: 'Let the host send 404.html: nginx "error_page 404 /404.html;", Apache "ErrorDocument 404 /404.html".',
        },
      ]
    : [
        {
          where,
          what: `What is not there is answered with ${status} instead of 404: search engines list it, and the worker keeps it.`,
          mend: 'Switch off the host’s rule for "single-page apps", and let it send 404.html with status 404.',
        },
      ];
}

/** An address without its last slash. */
export async function checkSlash({ article }: LiveSite): Promise<Complaint[]> {
  const { pathname } = article.url;
  const bare = await visit(new URL(pathname.replace(/\/$/, ''), article.url));
  if (leadsTo(bare)?.pathname === pathname) return [];
  const complaint = {
    where: bare.url.pathname,
    mend: 'Redirect an address without its last slash to the one with it; on Netlify switch off "Pretty URLs".',
  };
  return bare.status === 200
    ? [
        {
          ...complaint,
          what: 'The page has two addresses, with and without the slash.',
          minor: true,
        },
      ]
    : [{ ...complaint, what: `Without its last slash the page is answered with ${bare.status}.` }];
}

/** What moved. */
export async function checkMoved({ home, moved }: LiveSite): Promise<Complaint[]> {
  const pages = moved.filter(({ whole }) => whole).slice(0, TRIED);
  const found = await Promise.all(
    pages.map(async ({ id, landing }): Promise<Complaint[]> => {
      const old = await visit(new URL(`${id}/`, home.url));
      const place = hereOf(home.url, landing).pathname;
      if (leadsTo(old)?.pathname === place) return [];
      const where = old.url.pathname;
      const mend =
        'Netlify and Cloudflare Pages read dist/_redirects; the recipes of "npm run self-host" have them as well.';
      return old.status === 200
        ? [
            {
              where,
              what: `The host does not redirect to ${place}; a page there sends readers on, search engines are slower to follow.`,
              mend,
              minor: true,
            },
          ]
        : [{ where, what: `An old address is answered with ${old.status}.`, mend }];
    }),
  );
  return found.flat();
}

/** The name that pages give themselves, and scripts that are not ours. */
export function checkNames({ home, document }: LiveSite): Complaint[] {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const foreign = document
    .querySelectorAll('script[src]')
    .map((script) => new URL(script.getAttribute('src') ?? '', home.url))
    .filter(({ origin }) => origin !== home.url.origin);
  const complaints: Complaint[] = [];
  if (canonical !== home.url.href)
    complaints.push({
      where: home.url.pathname,
      what: `The page names ${canonical || 'nothing'} as its address: search engines and what people share lead there.`,
      mend:
        home.url.protocol === 'https:'
          ? `Build with SITE_URL=${home.url.href.replace(/\/$/, '')} and upload again, unless this is only a preview.`
          : 'Once the site has HTTPS, build it with its https:// address as SITE_URL and upload again, unless this is only a preview.',
    });
  if (foreign[0])
    complaints.push({
      where: home.url.pathname,
      what: `The host puts a script of ${foreign[0].host} into the page. The policy blocks it; readers were promised none.`,
      mend: 'Switch off analytics, "Rocket Loader", snippets and the like.',
    });
  return complaints;
}
