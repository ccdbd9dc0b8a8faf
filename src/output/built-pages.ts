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

/** Every HTML page in a built site, in a stable order. */
export function builtPages(directory: string): BuiltPage[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(directory, path).startsWith('pagefind'))
    .sort()
    .map((path) => {
      const file = relative(directory, path);
      const html = readFileSync(path, 'utf8');
      const address = `/${file.replace(/index\.html$/, '')}`;
      return { file, address, html, document: parse(html) };
    });
}
