/** How a host is reached: HTTPS, and the way there from HTTP. */
import type { Complaint } from './complaint.ts';
import { NoAnswer } from './no-answer.ts';
import { leadsTo, visit } from './visit.ts';

/** Steps after which a redirect leads nowhere. */
const STEPS = 5;

/** The addresses that somebody passes who types the name alone; undefined if nobody answers there. */
export async function wayFrom(http: URL): Promise<URL[] | undefined> {
  const way = [http];
  try {
    for (let next: URL | undefined = http; next && way.length <= STEPS;) {
      next = leadsTo(await visit(next));
      if (next) way.push(next);
    }
  } catch (error) {
    if (error instanceof NoAnswer) return way.length === 1 ? undefined : way;
    throw error;
  }
  return way;
}

/** What is wrong with it. */
export function checkConnection(home: URL, way: readonly URL[] | undefined): Complaint[] {
  const where = way?.[0]?.href ?? home.href;
  if (home.protocol !== 'https:')
    return [
      {
        where: home.href,
        what: 'The site is looked at without HTTPS: anybody on the way can read and change it, and it cannot be kept for use without a connection.',
        mend: 'Get a certificate (Netlify, Cloudflare, GitHub Pages and Caddy do so by themselves; for nginx: certbot), and give this command the https:// address.',
      },
    ];
  if (way === undefined) return [];
  if (way.length === 1)
    return [
      {
        where,
        what: 'HTTP does not lead to HTTPS.',
        mend: 'Redirect it with 301: on GitHub Pages tick "Enforce HTTPS"; on Cloudflare switch on "Always Use HTTPS"; the recipes of "npm run self-host" do so.',
      },
    ];
  if (way.at(-1)?.protocol !== 'https:')
    return [
      {
        where,
        what: 'HTTP leads on, but never to HTTPS.',
        mend: 'Redirect HTTP to the same address with https://, and only from there elsewhere.',
      },
    ];
  if (way[1]?.protocol !== 'https:' || way[1].hostname !== way[0]?.hostname)
    return [
      {
        where,
        what: `HTTP leads to ${way[1]?.href ?? ''} first, so that browsers cannot learn to use HTTPS for the name somebody typed.`,
        mend: 'Redirect HTTP to the same host with https://, and only from there to another.',
        minor: true,
      },
    ];
  return [];
}
