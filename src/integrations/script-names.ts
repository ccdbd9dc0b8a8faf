/** Names that the scripts of a page may put into it. */
import { basename } from 'node:path';
import { namesIn } from './narrow-sheet.ts';

const ASKED_FOR = /<script[^>]*\ssrc="([^"]+\.js)"/g;
/** What a script imports, at once or later: its name stands in it as a string. */
const IMPORTED = /["'`]([^"'`\s]+\.js)["'`]/g;

const filesIn = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ([, path = '']) => basename(path));

/**
 * Finds the names in a page's scripts and in all that they import.
 *
 * @param scripts text of every script of the site, by the name of its file
 * @returns a function from a page's HTML to names; none for a page without a script
 */
export function scriptNamesBy(
  scripts: ReadonlyMap<string, string>,
): (html: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (html) => {
    const first = filesIn(html, ASKED_FOR);
    const key = first.join(' ');
    const found = known.get(key);
    if (found) return found;
    const files = new Set(first);
    // A set that grows while it is walked through is walked to its end.
    for (const file of files)
      for (const next of filesIn(scripts.get(file) ?? '', IMPORTED)) files.add(next);
    const names = new Set([...files].flatMap((file) => [...namesIn(scripts.get(file) ?? '')]));
    // A script makes a picture without its name: `new Image()`.
    if (names.size > 0) names.add('img');
    known.set(key, names);
    return names;
  };
}
