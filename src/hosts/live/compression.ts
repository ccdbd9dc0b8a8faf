/** Whether a host compresses text, and says that it did. */
import type { Complaint } from './complaint.ts';
import { visit, type Visit } from './visit.ts';

const MEND =
  'Netlify, Cloudflare and GitHub Pages compress by themselves; nginx and Caddy send the copies of "npm run self-host", for nginx with Debian’s libnginx-mod-http-brotli-static.';

/** For one file: brotli, else gzip, else plain, and caches are told that it differs. */
export async function checkCompression(url: URL): Promise<Complaint[]> {
  const ask = (accept: string) => visit(url, { 'Accept-Encoding': accept });
  const encoding = ({ headers }: Visit) => headers.get('Content-Encoding') ?? 'none';
  const [all, gzip, plain] = await Promise.all([ask('gzip, br'), ask('gzip'), ask('identity')]);
  const about = (what: string, minor?: true): Complaint => ({
    where: url.pathname,
    what,
    mend: MEND,
    ...(minor && { minor }),
  });
  const complaints: Complaint[] = [];
  if (encoding(all) === 'none') complaints.push(about('It is sent without compression.'));
  else {
    if (encoding(all) !== 'br')
      complaints.push(about(`It is sent as ${encoding(all)} to browsers that know brotli.`, true));
    if (!/accept-encoding|\*/i.test(all.headers.get('Vary') ?? ''))
      complaints.push({
        ...about(
          'Vary does not name Accept-Encoding: a cache may hand it compressed to who cannot read it.',
        ),
        mend: 'Send "Vary: Accept-Encoding" with what may be compressed.',
      });
  }
  if (!['gzip', 'none'].includes(encoding(gzip)))
    complaints.push(about(`Asked for gzip alone, the host sends ${encoding(gzip)}.`));
  if (encoding(plain) !== 'none')
    complaints.push(about(`Asked for it plain, the host sends ${encoding(plain)}.`));
  return complaints;
}
