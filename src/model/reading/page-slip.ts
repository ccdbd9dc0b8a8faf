/** What the parser of pages says of a slip, in words of somebody who writes and does not program. */
import { articleComponents } from './components.ts';
import { told, type PlacedSlip, type SlipWords, type Told } from './slip-words.ts';
import { closesNothing, endsAnother, malformed, notClosed, type Place } from './tag-slips.ts';

const OF_PAGES: readonly Told[] = [
  [
    /Unexpected character after `<`|Unexpected character .* (in|before|after) (attribute|name|tag)/,
    'a "<" stands here and what follows is no component',
    'In tags, write straight quotation marks: id="…". In a sentence, write "less than".',
  ],
  [
    /Unexpected closing (tag|slash)/,
    'something is closed that was not opened',
    'Every <Name> needs its </Name> behind what it holds, and no other between.',
  ],
  [
    /Could not parse (expression|import)|Unexpected end of file in expression/,
    'a brace begins code, which may not stand in a page',
    'Write round brackets; a section id is {#small-letters} at the end of its heading.',
  ],
];

const OTHERWISE: SlipWords = {
  what: 'this line, or the one before it, is not written as pages are',
  mend: 'Compare it with a line of another page that is right: tags, brackets and quotation marks stand in pairs.',
};

/** The places that a message names. */
const placesIn = (message: string): Place[] =>
  [...message.matchAll(/(?<=^|[( -])(\d+):(\d+)/g)].map(([, line, column]) => ({
    line: Number(line),
    column: Number(column),
  }));

/**
 * The words for a message of the parser, and the line to which they lead.
 *
 * @param text the whole file
 */
export function pageSlip(message: string, text: string): PlacedSlip {
  const places = placesIn(message);
  const place = places[0] ?? { line: 1, column: 1 };
  const line = text.split('\n')[place.line - 1] ?? '';
  const open = /Expected a closing tag for `<([\w.]*)[^`]*>`/.exec(message)?.[1];
  if (open !== undefined) return notClosed(open, places[1] ?? place, text);
  const [, closing, within] =
    /closing tag `<\/([\w.]*)>`, expected (?:an open|.* for `<([\w.]*)>`)/.exec(message) ?? [];
  const holdsNothing = (name = '') => articleComponents[name]?.holds === 'nothing';
  const begun = places[1] ?? place;
  if (closing !== undefined && (within === undefined || holdsNothing(closing)))
    return closesNothing(closing, place.line, text);
  if (within !== undefined && (holdsNothing(within) || !(within in articleComponents)))
    return notClosed(within, begun, text);
  if (closing !== undefined && within !== undefined)
    return endsAnother(closing, within, place.line, begun.line);
  if (/=\s*[“”‘’]/.test(line))
    return {
      line: place.line,
      what: 'a curly quotation mark stands in a tag',
      mend: 'Write straight ones: id="…".',
    };
  const words = malformed(place, text) ?? told(OF_PAGES, message.replace(/^\d+:\d+: /, ''));
  return { line: place.line, ...(words ?? OTHERWISE) };
}
