/** A text of JSON that is read from its beginning on, up to the first slip. */
import type { PlacedSlip } from './slip-words.ts';

/** Ends the reading; it carries what is said of the slip. */
class Stop extends Error {
  readonly slip: PlacedSlip;

  constructor(slip: PlacedSlip) {
    super(slip.what);
    this.slip = slip;
  }
}

const BLANKS = /\s*/y;
const TEXT = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iy;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null)(?![\w.])/iy;
const BEGUN = /"[^"\n]*/y;
const WORD = /["“”„‘’'`]*[^\s,:"“”{}[\]]+|\S/uy;

/** Letters in which a list of names ends. */
const LOOK_AHEAD = 2000;

export class JsonText {
  readonly #source: string;
  #at = 0;
  /** End of what was read last, and of what was read before that. */
  #end = 0;
  #endBefore = 0;

  private constructor(source: string) {
    this.#source = source;
    this.#skip();
  }

  /** Reads a text, and gives the slip at which that stopped. */
  static slipOf(source: string, read: (text: JsonText) => void): PlacedSlip | undefined {
    try {
      read(new JsonText(source));
    } catch (error) {
      if (error instanceof Stop) return error.slip;
      throw error;
    }
    return undefined;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#source)?.[0] ?? '';
  }

  #skip(): void {
    this.#at += this.#match(BLANKS).length;
  }

  #read(length: number): void {
    this.#endBefore = this.#end;
    this.#end = this.#at + length;
    this.#at = this.#end;
    this.#skip();
  }

  /** The sign that is next; nothing at the end. */
  sign(): string {
    const code = this.#source.codePointAt(this.#at);
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  /** The sign that was read last. */
  before = (): string => this.#source.charAt(this.#end - 1);
  place = (): number => this.#at;
  /** Whether what is next stands on another line than what was read last. */
  onNextLine = (): boolean => this.#source.slice(this.#end, this.#at).includes('\n');
  lineAt = (place: number): number => this.#source.slice(0, place).split('\n').length;
  /** What stands behind a bracket. */
  list = (bracket: number): string => this.#source.slice(bracket + 1).trimStart();
  /** Whether the next bracket or colon outside of texts is the end of a list. */
  endsList = (): boolean =>
    /^(?:"[^"\n]*"|[^":{}[\]])*\]/.test(this.#source.slice(this.#at, this.#at + LOOK_AHEAD));
  /** The next word, as it is quoted. */
  wordsHere = (): string => this.#match(WORD).replace(/^"?(.*)$/, '"$1"');

  /** Takes a sign, if it is next. */
  take(sign: string): boolean {
    if (this.#source.charAt(this.#at) !== sign) return false;
    this.#read(1);
    return true;
  }

  /** Takes a text in quotation marks. One that does not end on its line is a slip. */
  takeText(): boolean {
    if (this.sign() !== '"') return false;
    const text = this.#match(TEXT);
    if (text !== '') {
      this.#read(text.length);
      return true;
    }
    const begun = this.#match(BEGUN);
    if (begun.includes('\\'))
      this.slip(
        'a "\\" stands in a text',
        'Take it out; a straight quotation mark becomes a curly one.',
      );
    if (/[”“]\s*,?\s*$/.test(begun))
      this.slip(
        'the quotation mark at the end of this line is not a straight one',
        'Write " behind the text.',
      );
    return this.slip(
      'the text that begins on this line does not end on it',
      'Write " behind its last word, and the whole text on one line.',
    );
  }

  /** Takes a number, or true, false or null. */
  takePlain(): boolean {
    const found = this.#match(PLAIN);
    if (found !== '') this.#read(found.length);
    return found !== '';
  }

  /** There is a slip at what is next. */
  slip(what: string, mend: string): never {
    throw new Stop({ line: this.lineAt(this.#at), what, mend });
  }

  /** There is a slip at a place that was read before. */
  slipAt(place: number, what: string, mend: string): never {
    throw new Stop({ line: this.lineAt(place), what, mend });
  }

  /** There is a slip right behind what was read last. */
  slipBehind(what: string, mend: string): never {
    throw new Stop({ line: this.lineAt(this.#end), what, mend });
  }

  /** What was read last is the slip: it stands right behind what was read before that. */
  slipBefore(what: string, mend: string): never {
    throw new Stop({ line: this.lineAt(this.#endBefore), what, mend });
  }
}
