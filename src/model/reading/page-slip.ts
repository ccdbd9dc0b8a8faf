/** What the parser of pages says of a slip, in words of somebody who writes and does not program. */
import { closest } from './closest.ts';
import { articleComponents, writtenAs } from './components.ts';
import { told, type PlacedSlip, type SlipWords, type Told } from './slip-words.ts';

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

/** A place in a text, both counted from 1. */
interface Place {
  line: number;
  column: number;
}

/** The places that a message names. */
const placesIn = (message: string): Place[] =>
  [...message.matchAll(/(?<=^|[( -])(\d+):(\d+)/g)].map(([, line, column]) => ({
    line: Number(line),
    column: Number(column),
  }));

const fromOn = (text: string, { line, column }: Place) =>
  text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);

/** A tag has no end: its slash is lost, or the tag that closes it. */
function notClosed(name: string, place: Place, text: string): PlacedSlip {
  const { line } = place;
  if (/^[a-z]/.test(name))
    return {
      line,
      what: `HTML stands here: <${name}>`,
      mend: 'Delete it. Drawings are shown with <Figure id="…" /> or <Panel id="…" />.',
    };
  const component = articleComponents[name];
  if (!component) {
    const meant = closest(name, Object.keys(articleComponents));
    const all = Object.keys(articleComponents).join(', ');
    return {
      line,
      what: `there is no component <${name}>`,
      mend: meant ? `Did you mean ${writtenAs(meant)}?` : `There are: ${all}.`,
    };
  }
  if (component.holds === 'nothing') {
    const written = /^<[^>]*>/.exec(fromOn(text, place))?.[0] ?? `<${name}>`;
    const tag = written.replace(/\s+/g, ' ').replace(/ ?>$/, '');
    return {
      line: line + written.split('\n').length - 1,
      what: `the slash at the end of ${tag}> is lost`,
      mend: `Write ${tag} />, for <${name}> holds nothing and needs no </${name}>.`,
    };
  }
  const where =
    component.holds === 'words'
      ? 'right behind the words that it explains'
      : 'on a line of its own behind what it holds';
  return {
    line,
    what: `<${name}> of line ${line} is not closed`,
    mend: `Write </${name}> ${where}.`,
  };
}

/** A tag closes what was never opened, or was closed already. */
function closesNothing(name: string, line: number, text: string): PlacedSlip {
  if (articleComponents[name]?.holds === 'nothing')
    return {
      line,
      what: `</${name}> closes something that was not opened`,
      mend: `Delete </${name}>: <${name}> holds nothing, and is written ${writtenAs(name)}.`,
    };
  const before = text.split('\n').slice(0, line);
  const atOnce = before.findLastIndex((each) => new RegExp(`<${name}\\b[^>]*/>`).test(each));
  if (atOnce !== -1)
    return {
      line: atOnce + 1,
      what: `<${name} /> is closed at once, and </${name}> of line ${line} closes nothing`,
      mend: `Write ${writtenAs(name)} without the slash.`,
    };
  return {
    line,
    what: `</${name}> closes something that was not opened`,
    mend: `Write ${writtenAs(name)} on a line of its own before what it holds.`,
  };
}

/** A sign is missing in a tag of ours, or it is a curly one; undefined where neither is so. */
function missingSign(place: Place, text: string): SlipWords | undefined {
  const begins = fromOn(text, place).split('\n')[0] ?? '';
  const [tag = '', name = '', end = ''] = /^<([A-Z]\w*)[^<>]*(>?)/.exec(begins) ?? [];
  if (!(name in articleComponents)) return undefined;
  const mend = `Write it like this: ${writtenAs(name)}.`;
  if (end === '') return { what: `the ">" at the end of ${tag} is lost`, mend };
  if (tag.split('"').length % 2 === 0)
    return { what: `a quotation mark is missing in ${tag}`, mend };
  return undefined;
}

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
  if (within !== undefined && holdsNothing(within)) return notClosed(within, begun, text);
  if (closing !== undefined && within !== undefined)
    return {
      line: place.line,
      what: `</${closing}> stands here, and <${within}> of line ${begun.line} is not closed yet`,
      mend: `Write </${within}> first.`,
    };
  if (/=\s*[“”‘’]/.test(line))
    return {
      line: place.line,
      what: 'a curly quotation mark stands in a tag',
      mend: 'Write straight ones: id="…".',
    };
  const words = missingSign(place, text) ?? told(OF_PAGES, message.replace(/^\d+:\d+: /, ''));
  return { line: place.line, ...(words ?? OTHERWISE) };
}
