/** Takes out of a page's HTML what was written for its authors: notes, and space that no reader sees. */

const NOTES = /<!--[\s\S]*?-->/g;

/** What is kept as it is; tags; the text between them. */
const PARTS = /<(script|style|pre|textarea)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

/** Elements that begin and end a line: space at their edges, and at those of their first and last words, is not shown. */
const BLOCK =
  /^<\/?(?:body|header|main|footer|nav|section|article|aside|form|div|p|h[1-6]|ul|ol|li|dl|dt|dd|details|summary|figure|figcaption|blockquote|table|thead|tbody|tr|th|td|template)(?![\w-])/;

/** Elements beside which a space alone is never text: the head, code, and the lines of a picture. */
const SILENT =
  /^<(?:!doctype|\/?(?:html|head|meta|link|title|script|style|path|rect|circle|g)(?![\w-])|svg)/i;

const isTag = (part: string) => part.startsWith('<');
const opens = (part: string) => /^<\w/.test(part);
const closes = (part: string) => part.startsWith('</');

/** Whether, going from a place in one direction, space or the edge of a block comes before any words. */
function spaceNext(parts: readonly string[], from: number, step: 1 | -1): boolean {
  const passed = step === 1 ? closes : opens;
  for (let at = from; ; at += step) {
    const part = parts[at];
    if (part === undefined || BLOCK.test(part)) return true;
    if (!isTag(part)) return step === 1 ? /^\s/.test(part) : /\s$/.test(part);
    if (!passed(part) || /^<(?:img|input|br|svg)\b/.test(part)) return false;
  }
}

/**
 * A page without notes, with one space where there were several, and none at the edges inside an
 * element where it is not shown. Between two blocks a space stays: who reads the text alone still
 * sees two words.
 */
export function closeGaps(html: string): string {
  const parts = html.replace(NOTES, '').match(PARTS) ?? [];
  return parts
    .map((part, at) => {
      if (isTag(part)) return part;
      const [before = '', after = ''] = [parts[at - 1], parts[at + 1]];
      const words = part.replace(/\s+/g, ' ');
      if (words === ' ' && (SILENT.test(before) || SILENT.test(after))) return '';
      const begun = opens(before) && spaceNext(parts, at - 1, -1) ? words.replace(/^ /, '') : words;
      return closes(after) && spaceNext(parts, at + 1, 1) ? begun.replace(/ $/, '') : begun;
    })
    .join('');
}
