/** The recipe for Caddy, which gets its certificate by itself: a whole `Caddyfile`. */
import {
  ASKED_FOR_ANEW,
  hashedFolders,
  hostHeaders,
  httpsHeaders,
  KEPT_A_YEAR,
  workerHeaders,
} from '../integrations/host-headers.ts';
import { mediaTypes } from './media-types.ts';
import { block, NOT_SERVED, placed, quoted, type Recipe } from './recipe.ts';

const PAGE = 'text/html; charset=utf-8';

/** Caddy asks the system for media types, and systems differ. Pages are not named: their addresses end in a slash. */
const types = Object.entries(mediaTypes)
  .filter(([type]) => type !== PAGE)
  .flatMap(([type, endings], index) => [
    `@type${index} path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
    `header @type${index} Content-Type ${quoted(type)}`,
  ]);

const cache = (recipe: Recipe) =>
  block('map {path} {back_site_cache}', [
    ...hashedFolders.map((folder) => `~^${placed(recipe, folder)} ${quoted(KEPT_A_YEAR)}`),
    `${placed(recipe, workerHeaders.path)} ${quoted(workerHeaders['Cache-Control'])}`,
    `default ${quoted(ASKED_FOR_ANEW)}`,
  ]);

/** With every answer, an error's as well, for which Caddy forgets what was said before. */
const headers = (cacheControl: string) => [
  ...block('header', [
    ...Object.entries(hostHeaders)
      .filter(([name]) => name !== 'Cache-Control')
      .map(([name, value]) => `${name} ${quoted(value)}`),
    `Cache-Control ${cacheControl}`,
    '-Server',
  ]),
  // Once, whatever the file server adds to it.
  ...block('header', ['Vary Accept-Encoding', 'defer']),
  ...Object.entries(httpsHeaders).map(([name, value]) => `header @secure ${name} ${quoted(value)}`),
];

const files = block('file_server', ['precompressed br gzip']);

/** Caddy's own way to the last slash loses the question of old links to the search. */
const slashes = [
  ...block('map {query} {back_site_question}', ['~(.+) "?${1}"', 'default ""']),
  // The path as the expression sees it: two slashes at its beginning, which would name another host, are one.
  ...block('@folder', ['path_regexp folder ^.*[^/]$', 'file {path}/index.html']),
  'redir @folder {re.folder.0}/{back_site_question} 301',
];

const reading = [
  '@writing not method GET HEAD',
  'header @writing Allow "GET, HEAD"',
  'respond @writing 405',
];

/** An address that leads nowhere gets the page for that, not what was said of the file asked for. */
const errors = (recipe: Recipe) =>
  block('handle_errors', [
    ...headers(quoted(ASKED_FOR_ANEW)),
    '@nowhere expression `{err.status_code} in [403, 404]`',
    ...block('handle @nowhere', [
      `rewrite * ${placed(recipe, '/404.html')}`,
      `header Content-Type ${quoted(PAGE)}`,
      ...files,
    ]),
  ]);

/** Where the site answers: its name brings HTTPS, and a port alone does without. */
function address({ behindAnother, domain, listen }: Recipe): string {
  if (behindAnother) return `http://:${listen?.http ?? 8080}`;
  // So that one file serves in a container under any name.
  return listen === undefined ? `{$SITE_ADDRESS:${domain}}` : `${domain}:${listen.https}`;
}

/** The whole file. */
export function caddyFile(recipe: Recipe): string {
  const { behindAnother, certificate, root, redirects } = recipe;
  const secure = behindAnother ? 'header X-Forwarded-Proto https' : 'protocol https';
  const hidden = [...NOT_SERVED, '/404.html'].map((each) => placed(recipe, each));
  const lines = [
    '# Written by "npm run self-host": change src/hosts/caddy.ts instead of this file.',
    ...block(address(recipe), [
      '# Nothing about a reader is collected: without a "log" line here, Caddy writes no visits down.',
      ...(certificate ? [`tls ${certificate.chain} ${certificate.key}`] : []),
      `root * ${quoted(root)}`,
      ...cache(recipe),
      `@secure ${secure}`,
      ...headers('{back_site_cache}'),
      ...types,
      ...reading,
      ...[...redirects].map(([from, to]) => `redir ${from} ${to} 301`),
      ...slashes,
      `@hidden path ${hidden.join(' ')} *.br *.gz`,
      'error @hidden 404',
      ...files,
      ...errors(recipe),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
