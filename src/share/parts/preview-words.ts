/** What the preview of a shared part says: the part in its first words, then the warning. */

/** Most characters of a preview's title: WhatsApp, Signal and Google cut longer ones. */
const MOST_OF_TITLE = 60;
/** Characters of a description that a chat surely shows; the part is told within them. */
const MOST_OF_PART = 80;
/** Fewer characters of an article's title than these say nothing. */
const LEAST_OF_ARTICLE = 12;

/** The words of a text that fit, with a mark where something was left out. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most);
  return `${kept.slice(0, kept.lastIndexOf(' ')).replace(/[\s,;:.–-]+$/, '')}…`;
}

/** The title of a preview: "Section: Article" as far as it fits. */
export function previewTitle(part: { title: string; articleTitle?: string | undefined }): string {
  const { title, articleTitle } = part;
  const left = MOST_OF_TITLE - title.length - ': '.length;
  if (articleTitle === undefined || left < LEAST_OF_ARTICLE) return cutAtWord(title, MOST_OF_TITLE);
  return `${title}: ${cutAtWord(articleTitle, left)}`;
}

/** The description of a preview: the part, then the warning. */
export function previewDescription(part: { excerpt: string; getHelpNow: string }): string {
  return `${cutAtWord(part.excerpt, MOST_OF_PART)} ${part.getHelpNow}`;
}
