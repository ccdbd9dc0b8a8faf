/** Slips of tags: one without an end, an end without a beginning, one that is not written as tags are. */
import { closest } from './closest.ts';
import { articleComponents, writtenAs } from './components.ts';
import type { PlacedSlip, SlipWords } from './slip-words.ts';

/** A place in a text, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

const fromOn = (text: string, { line, column }: Place) =>
  text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);

/** A tag has no end: its slash is lost, or the tag that closes it. */
export function notClosed(name: string, place: Place, text: string): PlacedSlip {
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
export function closesNothing(name: string, line: number, text: string): PlacedSlip {
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

/** A tag of ours, or one that looks like it, that is not written as tags are; undefined where there is none. */
export function malformed(place: Place, text: string): SlipWords | undefined {
  const begins = fromOn(text, place).split('\n')[0] ?? '';
  const [tag = '', written = '', end = ''] = /^<([A-Za-z]\w*)[^<>]*(>?)/.exec(begins) ?? [];
  const known = Object.keys(articleComponents);
  const name = known.includes(written) ? written : closest(written, known);
  if (written === '' || name === undefined) return undefined;
  const mend = `Write it like this: ${writtenAs(name)}.`;
  if (end === '') {
    const whole = /^<\w+(?:\s+\w+="[^"]*")*\s*\/?/.exec(tag)?.[0] ?? tag;
    return { what: `the ">" at the end of ${whole.trim()} is lost`, mend };
  }
  if (tag.split('"').length % 2 === 0)
    return { what: `a quotation mark is missing in ${tag}`, mend };
  return { what: `${tag} is not written as tags are`, mend };
}

/** The tag that ends something is misspelt, or that of something else. */
export function endsAnother(
  closing: string,
  within: string,
  line: number,
  begun: number,
): PlacedSlip {
  if (!(closing in articleComponents) && closest(closing, [within]) !== undefined)
    return {
      line,
      what: `</${closing}> is misspelt: <${within}> of line ${begun} is not closed yet`,
      mend: `Write </${within}>.`,
    };
  return {
    line,
    what: `</${closing}> stands here, and <${within}> of line ${begun} is not closed yet`,
    mend: `Write </${within}> first.`,
  };
}
