/** What a page from the store says before anything else: since when it is kept, and whether its check was due. */

/** `Facts checked …, next by 29 May 2028.`, as every article ends. */
const CHECK_DUE = /next by (\d{1,2} [A-Z][a-z]+ \d{4})\./;

/** Days after which a page that names no check may be wrong. */
const LONG = 183;

const DAY = 86_400_000;

const dayOf = (date: Date) =>
  date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** The day on which the next check of a page is due, if the page says so. */
export function checkDue(html: string): string | undefined {
  return CHECK_DUE.exec(html)?.[1];
}

/** What a page from the store says of itself. */
export function keptWords(html: string, kept: Date, now: Date): string {
  const begin = `Kept on this device on ${dayOf(kept)}.`;
  const due = checkDue(html);
  if (due !== undefined && Date.parse(`${due} UTC`) + DAY <= now.getTime())
    return `${begin} A check of its facts was due on ${due}: some facts may have changed since.`;
  if (now.getTime() - kept.getTime() > LONG * DAY)
    return `${begin} That is more than half a year ago: some facts may have changed since.`;
  return `${begin} There may be a newer version.`;
}

/** What the page of all that is kept says when another was asked for. */
export const NOT_KEPT = 'You are not connected, and the page you asked for is not kept here.';

/** Files that come with the line: how it looks, and what asks for a newer version. */
export interface LineFiles {
  sheet: string;
  script: string;
}

/** A page with a line before all of its text. No inline code: the page's policy holds. */
export function withLine(html: string, words: string, { sheet, script }: LineFiles): string {
  const line =
    `<link rel="stylesheet" href="${sheet}">` +
    `<div class="kept-line"><p>${words}</p><p role="status"></p></div>` +
    `<script type="module" src="${script}"></script>`;
  return html.replace(/<main\b[^>]*>/, (main) => main + line);
}
