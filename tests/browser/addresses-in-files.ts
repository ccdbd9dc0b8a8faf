/** Every address of a site that stands in its files, read by nothing that helped to write it. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { HTMLElement, parse } from 'node-html-parser';

/** An address, and the file in which it stands. */
export interface Written {
  file: string;
  address: string;
}

/** Attributes that hold an address, whatever it begins with; others only where it begins with a slash. */
const ADDRESSES = new Set(['href', 'src', 'action', 'poster', 'formaction']);

/** Texts of a script that begin with a slash and end as a page or a file, or are put together. */
const QUOTED = /["'`](\/[a-z_](?:[^"'`\s#]*(?:\.\w+|\/|\$\{[^"'`\s]*)))["'`]/g;

function* inSheet(css: string): Generator<string> {
  for (const [, address = ''] of css.matchAll(/url\(["']?([^)"']+)["']?\)/g)) yield address;
}

function* inElement({ attrs, rawTagName, text }: HTMLElement): Generator<string> {
  for (const [name, value] of Object.entries(attrs))
    if (ADDRESSES.has(name.toLowerCase()) || /^\/[^/]/.test(value)) yield value;
  const refresh = /^\d+; ?url=(.+)$/.exec(attrs['content'] ?? '')?.[1];
  if (refresh !== undefined) yield refresh;
  if (rawTagName === 'style') yield* inSheet(text);
}

function* inPage(html: string): Generator<string> {
  const visit = function* (element: HTMLElement): Generator<string> {
    for (const child of element.childNodes)
      if (child instanceof HTMLElement) {
        yield* inElement(child);
        yield* visit(child);
      }
  };
  yield* visit(parse(html, { blockTextElements: { style: true, script: true } }));
}

/** Texts and names in data. */
function* inData(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (/^\/[\w#?]|^\/$/.test(value)) yield value;
  } else if (value !== null && typeof value === 'object')
    for (const [name, held] of Object.entries(value)) {
      if (name.startsWith('/')) yield name;
      yield* inData(held);
    }
}

/** What is read in which way, by the end of a file's name. */
const readers: Record<string, (text: string) => Iterable<string>> = {
  '.html': inPage,
  '.css': inSheet,
  '.js': (text) => Array.from(text.matchAll(QUOTED), ([, address = '']) => address),
  '.json': (text) => inData(JSON.parse(text)),
  '.webmanifest': (text) => inData(JSON.parse(text)),
};

/** Rules for addresses, in the files of hosts. */
const inRules = (text: string) =>
  Array.from(text.matchAll(/(?:^| )(\/[^\s*]*)/gm), ([, address = '']) => address);

function inFile(name: string, text: string): Iterable<string> {
  if (['_headers', '_redirects'].includes(name)) return inRules(text);
  return readers[extname(name)]?.(text) ?? [];
}

/** Files in which there may be words, and so addresses; Pagefind finds its own by where it lies. */
const WORDS =
  /^(?!pagefind\/).*\.(?:html|css|js|json|webmanifest|xml|txt|bib|svg)$|^_headers$|^_redirects$/;

/**
 * Every address of a site that its files hold: those without a host, and those with its own.
 *
 * @param host of the site: `https://name.example`
 */
export function* addressesIn(folder: string, host: string): Generator<Written> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!WORDS.test(name) || statSync(join(folder, name)).isDirectory()) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    for (const address of inFile(name, text))
      if (!/^[a-z]+:/i.test(address)) yield { file: name, address };
    for (const [address] of text.matchAll(new RegExp(`${host}(?:/[^\\s"'<>\`,)}\\\\]*)?`, 'g')))
      yield { file: name, address };
  }
}

/** What is wrong with an address of a site that lives at a place; undefined when it leads to a file of its own. */
export function faultOf(
  { file, address }: Written,
  folder: string,
  place: URL,
): 'outside' | 'broken' | undefined {
  const page = new URL(file.replace(/index\.html$/, ''), place);
  const { origin, pathname } = new URL(address, page);
  if (origin !== place.origin || !pathname.startsWith(place.pathname)) return 'outside';
  const path = decodeURIComponent(pathname.slice(place.pathname.length));
  const isPage = /(?:^|\/)$/.test(path);
  // What is put together is looked at as far as it is there, and so are rules for whole folders.
  if (address.includes('${') || file === '_headers') return undefined;
  return existsSync(join(folder, isPage ? `${path}index.html` : path)) ? undefined : 'broken';
}
