/** The pages of a built site, parsed. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export interface BuiltPage {
  /** Path inside the built site, for example `causes/muscle-strain/index.html`. */
  file: string;
  /** Address on the site, for example `/causes/muscle-strain/`. */
  address: string;
  html: string;
  document: HTMLElement;
}

/**
 * The HTML pages in a built site, in a stable order. Each is read when its turn comes: a thousand
 * parsed pages at once would fill the memory of a small machine.
 *
 * @param wanted whether to read the page of an address
 */
export function* builtPages(
  directory: string,
  wanted: (address: string) => boolean = () => true,
): Generator<BuiltPage> {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(directory, path).startsWith('pagefind'))
    .sort();
  for (const path of paths) {
    const file = relative(directory, path);
    const address = `/${file.replace(/index\.html$/, '')}`;
    if (!wanted(address)) continue;
    const html = readFileSync(path, 'utf8');
    yield { file, address, html, document: parse(html) };
  }
}
