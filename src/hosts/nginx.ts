/** The recipe for nginx: a file for its `sites-available/`. */
import {
  ASKED_FOR_ANEW,
  hashedFolders,
  hostHeaders,
  httpsHeaders,
  KEPT_A_YEAR,
  workerHeaders,
} from '../integrations/host-headers.ts';
import { mediaTypes } from './media-types.ts';
import { block, challengesOf, NOT_SERVED, placed, quoted, type Recipe } from './recipe.ts';

const listening = (port: number, kind: string, host?: string) =>
  (host === undefined ? [`${port}`, `[::]:${port}`] : [`${host}:${port}`]).map(
    (address) => `listen ${address}${kind};`,
  );

/** What depends on the address or the connection; the names are ours, for a server may have other sites. */
const maps = (recipe: Recipe) => {
  // A header with an empty value is not sent.
  const secure = recipe.behindAnother ? ['$http_x_forwarded_proto', 'https'] : ['$https', 'on'];
  return [
    ...block('map $uri $back_site_cache', [
      `default ${quoted(ASKED_FOR_ANEW)};`,
      ...hashedFolders.map((folder) => `~^${placed(recipe, folder)} ${quoted(KEPT_A_YEAR)};`),
      `${placed(recipe, workerHeaders.path)} ${quoted(workerHeaders['Cache-Control'])};`,
    ]),
    ...Object.values(httpsHeaders).flatMap((value) =>
      block(`map ${secure[0]} $back_site_hsts`, ['default "";', `${secure[1]} ${quoted(value)};`]),
    ),
  ];
};

/** Each header once for the whole server: a block with one of its own would lose all others. */
const headers = () => [
  ...Object.entries(hostHeaders)
    .filter(([name]) => name !== 'Cache-Control')
    .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
  ...Object.keys(httpsHeaders).map((name) => `add_header ${name} $back_site_hsts always;`),
  'add_header Cache-Control $back_site_cache always;',
];

const files = (recipe: Recipe) => [
  `root ${quoted(recipe.root)};`,
  'index index.html;',
  '# Behind another server, or on another port, a path alone is always right.',
  'absolute_redirect off;',
  `error_page 403 =404 ${placed(recipe, '/404.html')};`,
  `error_page 404 ${placed(recipe, '/404.html')};`,
  ...block(`location = ${placed(recipe, '/404.html')}`, ['internal;']),
  ...NOT_SERVED.flatMap((path) => block(`location = ${placed(recipe, path)}`, ['return 404;'])),
  ...block('location ~ \\.(?:br|gz)$', ['return 404;']),
  ...[...recipe.redirects].flatMap(([from, to]) =>
    block(`location = ${from}`, [`return 301 ${to}$is_args$args;`]),
  ),
];

const speed = [
  'sendfile on;',
  'tcp_nopush on;',
  '# A new site shows after ten seconds at the latest.',
  'open_file_cache max=10000 inactive=60s;',
  'open_file_cache_valid 10s;',
  'open_file_cache_errors on;',
  '# The copies beside the files. Without the module of Debian’s libnginx-mod-http-brotli-static, take brotli_static out.',
  'gzip_static on;',
  'brotli_static on;',
  'gzip_vary on;',
];

const privacy = ({ log }: Recipe) => [
  '# Nothing about a reader is collected: any mistake but of the set-up would be written down with whose request it was.',
  'access_log off;',
  'log_not_found off;',
  `error_log ${log ?? '/var/log/nginx/error.log'} emerg;`,
  'server_tokens off;',
];

const types = block(
  'types',
  Object.entries(mediaTypes).map(([type, endings]) => `${quoted(type)} ${endings.join(' ')};`),
);

function certificate({ certificate: files, domain }: Recipe): string[] {
  const kept = `/etc/letsencrypt/live/${domain}`;
  return [
    `ssl_certificate ${files?.chain ?? `${kept}/fullchain.pem`};`,
    `ssl_certificate_key ${files?.key ?? `${kept}/privkey.pem`};`,
    'ssl_protocols TLSv1.2 TLSv1.3;',
    'ssl_session_cache shared:back_site:10m;',
    'ssl_session_timeout 1d;',
    'ssl_session_tickets off;',
  ];
}

/** Leads to HTTPS on the same host, as HSTS wants it; certbot's `--webroot` can still prove whose the name is. */
function toHttps(recipe: Recipe): string[] {
  const { domain, listen } = recipe;
  const port = listen === undefined ? '' : `:${listen.https}`;
  return block('server', [
    ...listening(listen?.http ?? 80, '', listen?.host),
    `server_name ${domain};`,
    ...privacy(recipe),
    ...block('location /.well-known/acme-challenge/', [`root ${quoted(challengesOf(recipe))};`]),
    ...block('location /', [`return 301 https://$host${port}$request_uri;`]),
  ]);
}

const WRITTEN = '# Written by "npm run self-host": change src/hosts/nginx.ts instead of this file.';

/**
 * The file for a server that has no certificate yet: nginx does not start with the whole one before the certificate
 * is there, and Let's Encrypt's client asks for it through a server that runs.
 */
export const nginxFirstFile = (recipe: Recipe) =>
  [
    WRITTEN,
    '# Until there is a certificate; then nginx.conf takes the place of this file.',
    ...toHttps(recipe),
    '',
  ].join('\n');

/** The whole file. */
export function nginxFile(recipe: Recipe): string {
  const { behindAnother, domain, listen } = recipe;
  const own = behindAnother
    ? listening(listen?.http ?? 8080, '', listen?.host)
    : [...listening(listen?.https ?? 443, ' ssl http2', listen?.host), ...certificate(recipe)];
  const lines = [
    WRITTEN,
    ...(behindAnother
      ? []
      : ['# It needs the certificate that it names. On a new server begin with nginx-first.conf.']),
    ...maps(recipe),
    ...(behindAnother ? [] : toHttps(recipe)),
    ...block('server', [
      ...own,
      `server_name ${behindAnother ? '_' : domain};`,
      ...privacy(recipe),
      ...files(recipe),
      ...headers(),
      ...types,
      'default_type application/octet-stream;',
      ...speed,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
