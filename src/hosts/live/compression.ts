/** Whether a host compresses text, says that it did, and sends everybody the same text. */
import type { Complaint } from './complaint.ts';
import { visit, type Visit } from './visit.ts';

const MEND =
  'Netlify, Cloudflare and GitHub Pages compress by themselves; nginx and Caddy send the copies of "npm run self-host", for nginx with Debian’s libnginx-mod-http-brotli-static.';

/** A corrected danger sign reaches nobody whose browser is sent the copy of the page before. */
const RENEW_COPIES =
  'Run "npm run self-host" after every build, and upload so that what is gone from dist/ goes from the server too (rsync --archive --delete). "npm run verify" names every such file.';

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
  const unlike = [all, gzip].filter(({ text }) => text !== plain.text).map(encoding);
  if (unlike.length > 0)
    complaints.push({
      ...about(
        `Readers with ${[...new Set(unlike)].join(' and ')} are sent another text than those without: copies of another build lie beside the file.`,
      ),
      mend: RENEW_COPIES,
    });
  return complaints;
}
