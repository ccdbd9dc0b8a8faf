/** Finds the first slip in a text that is no JSON, and says it in words of somebody who does not program. */
import { JsonText } from './json-text.ts';
import type { PlacedSlip } from './slip-words.ts';

/** Marks that word processors make of straight ones, and the single one. */
const OTHER_QUOTES = /[“”„‘’‚'`´«»]/u;

/** Something that begins with a bracket, while it is read. */
interface Open {
  bracket: '{' | '[';
  /** Where it begins. */
  at: number;
}

/** Walks through the text until something stands where it may not. */
class Walk {
  readonly #text: JsonText;

  constructor(text: JsonText) {
    this.#text = text;
  }

  /** What is said of an opened bracket that never closes, at the last thing that was read before it shows. */
  #unclosed({ bracket, at }: Open, seen: 'next' | 'read' = 'next'): never {
    const close = bracket === '{' ? '}' : ']';
    const line = this.#text.lineAt(at);
    const what = bracket === '{' ? 'the entry' : 'the list';
    return this.#text[seen === 'next' ? 'slipBehind' : 'slipBefore'](
      `${what} that begins with "${bracket}" on line ${line} is not closed`,
      `Write "${close}" behind the last thing that belongs to it.`,
    );
  }

  /** What stands here is neither a name nor a value. */
  #neither(what: 'name' | 'value', open: Open): never {
    const text = this.#text;
    const sign = text.sign();
    if (sign === '') this.#unclosed(open);
    if (/[,}\]]/.test(sign) && text.before() === ':')
      text.slipBehind('nothing stands behind the colon', 'Write the value: "name": "value".');
    if (sign === '}' || sign === ']') {
      const fits = (sign === '}') === (open.bracket === '{');
      if (text.before() === ',' && fits)
        text.slipBehind(`a comma too much stands before the "${sign}"`, 'Delete the comma.');
      this.#unclosed(open);
    }
    if (sign === ',') text.slip('a comma too much stands here', 'Delete it.');
    if (OTHER_QUOTES.test(sign))
      text.slip(
        `a quotation mark is not a straight one: ${sign}`,
        'Write " before and behind each name and text. Inside a text, curly marks may stay.',
      );
    if (/[/#]/.test(sign))
      text.slip('a remark stands here, which no such file may hold', 'Delete it.');
    if (what === 'name' && /[{[]/.test(sign)) this.#unclosed(open);
    return text.slip(
      `the quotation mark before ${text.wordsHere()} is missing`,
      what === 'name' ? 'Write names as "name".' : 'Put texts in straight quotation marks: "…".',
    );
  }

  /** Something stands behind a value that is neither a comma nor the end. */
  #behindValue(open: Open): never {
    const text = this.#text;
    const sign = text.sign();
    if (sign === '' || sign === '}' || sign === ']') this.#unclosed(open);
    if (sign === ':' && open.bracket === '[') {
      if (text.list(open.at).startsWith('"')) this.#unclosed(open, 'read');
      text.slip('an entry begins without "{"', 'Write "{" on a line of its own before it.');
    }
    if (/["{[]/.test(sign))
      text.slipBehind(
        text.onNextLine()
          ? 'the comma at the end of this line is missing'
          : `the comma before ${text.wordsHere()} is missing`,
        'Every line but the last of an entry or list ends in a comma.',
      );
    if (/[;.:]/.test(sign)) text.slip(`a "${sign}" stands where a comma belongs`, 'Write ",".');
    if (text.before() === '"')
      text.slip(
        `a straight quotation mark stands inside a text, before ${text.wordsHere()}, or the one at the end of a text is missing`,
        'Inside a text write curly marks: “so”. At its end stands a straight one: "…",',
      );
    return text.slip(`${text.wordsHere()} stands where a comma or a bracket belongs`, 'Delete it.');
  }

  /** A value, whatever it is. */
  value(open: Open): void {
    const text = this.#text;
    const at = text.place();
    const sign = text.sign();
    if (sign === '{') this.#inside({ bracket: '{', at });
    else if (sign === '[') this.#inside({ bracket: '[', at });
    else if (!text.takeText() && !text.takePlain()) this.#neither('value', open);
  }

  /** What stands in an entry or a list, and its end. */
  #inside(open: Open): void {
    const text = this.#text;
    const close = open.bracket === '{' ? '}' : ']';
    text.take(open.bracket);
    if (text.take(close)) return;
    let before = { name: '', at: open.at };
    do {
      if (open.bracket === '{') {
        const [name, at] = [text.wordsHere(), text.place()];
        if (!text.takeText()) this.#neither('name', open);
        const colon = text.take(':');
        if (!colon && text.endsList() && before.name !== '')
          text.slipAt(
            before.at,
            `the list behind ${before.name} begins without "["`,
            'Write "[" behind the colon.',
          );
        before = { name, at };
        if (!colon)
          text.slipBehind(`the colon behind ${name} is missing`, 'Write "name": "value".');
      }
      this.value(open);
    } while (text.take(','));
    if (!text.take(close)) this.#behindValue(open);
  }
}

/** The first slip, with its line; undefined where none is found. */
export function jsonSlip(source: string): PlacedSlip | undefined {
  return JsonText.slipOf(source, (text) => {
    new Walk(text).value({ bracket: '[', at: 0 });
    if (text.sign() !== '')
      text.slip(
        `the file goes on behind its last bracket: ${text.wordsHere()}`,
        'The brackets do not match: look at what was added or lost last.',
      );
  });
}
