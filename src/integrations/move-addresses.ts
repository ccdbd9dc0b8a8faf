/** Addresses in the files of a built site, moved below a path: pure functions, one for each kind of file. */
import { hashOf } from './narrow-pages.ts';

/** A path such as `/name/`, and the host, which has the whole site before it is moved. */
export interface NewPlace {
  origin: string;
  path: string;
}

const TAGS = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/g;
/** An address that begins with the host's root in an attribute that holds one. */
const HELD = /( (?:href|src|srcset|action|poster|data(?:-[\w-]+)?)=")\/(?!\/)/g;
const REFRESH = /( content="\d+; ?url=)\/(?!\/)/;
const SHEETS = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** What a sheet asks for, and the beginning of an address by which it looks for elements. */
const IN_SHEET = /(url\(["']?|\[(?:href|src|action)\^?=["'])\/(?!\/)/g;
const IN_JSON = /"\/(?!\/)((?:[^"\\]|\\.)*)"/g;

/** Text of any kind: addresses with their host. */
export const moveAbsolute = (text: string, { origin, path }: NewPlace): string =>
  text.replaceAll(`${origin}/`, `${origin}${path}`);

/** A style sheet. */
export const moveInSheet = (css: string, { path }: NewPlace): string =>
  css.replace(IN_SHEET, `$1${path}`);

/** A page: what its tags and its sheet ask for and lead to. The policy allows the sheet as it then is. */
export function moveInPage(html: string, place: NewPlace): string {
  let moved = moveAbsolute(html, place).replace(TAGS, (tag) =>
    tag.replace(HELD, `$1${place.path}`).replace(REFRESH, `$1${place.path}`),
  );
  for (const [, sheet = ''] of html.matchAll(SHEETS)) {
    const own = moveInSheet(sheet, place);
    if (own !== sheet) moved = moved.replace(sheet, own).replace(hashOf(sheet), hashOf(own));
  }
  return moved;
}

/** A script: what the bundler has it load before it asks. Our own scripts know `SITE_PATH`. */
export const moveInScript = (script: string, { path }: NewPlace): string =>
  script.replace(/(["'`])\/(?=_astro\/)/g, `$1${path}`);

/**
 * Data: texts and names that are addresses of the site.
 *
 * @param isThere whether a page or a file of the site has an address; other texts stay
 */
export const moveInData = (
  json: string,
  place: NewPlace,
  isThere: (address: string) => boolean,
): string =>
  moveAbsolute(json, place).replace(IN_JSON, (all, rest: string) =>
    isThere(`/${rest.replace(/[?#].*/, '')}`) ? `"${place.path}${rest}"` : all,
  );

/** `_headers` and `_redirects`: lines of addresses, for who serves this folder as a part of a site. */
export const moveInHostFile = (lines: string, { path }: NewPlace): string =>
  lines.replace(/^\/.*$/gm, (line) => line.replace(/(^| )\//g, `$1${path}`));
