/** What the preview of a shared part says: the part in its first words, then the warning. */
import type { DrawnPart } from './sections-file.ts';

/** Most characters of a preview's title: WhatsApp, Signal and Google cut longer ones. */
const MOST_OF_TITLE = 60;
/** A sentence is shown whole up to here: half of one may leave its caveat out. */
const MOST_OF_PART = 170;
/** Fewer characters of an article's title than these say nothing. */
const LEAST_OF_ARTICLE = 12;

/** The words of a text that fit, with a mark where something was left out. */
function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = most - '…'.length;
  const kept = text.slice(0, room);
  return `${kept.slice(0, text[room] === ' ' ? room : kept.lastIndexOf(' ')).replace(/[\s,;:.–-]+$/, '')}…`;
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

/** The picture of a part, and what it says to those who do not see it. */
export const pictureOf = (
  part: Pick<DrawnPart, 'title' | 'articleTitle' | 'picture' | 'getHelpNow'>,
) => ({
  address: part.picture,
  says: `${previewTitle(part)}. ${part.getHelpNow}`,
});

/** All that a page says to chats about a part. */
export const previewOf = (part: DrawnPart) => ({
  title: previewTitle(part),
  description: previewDescription(part),
  picture: pictureOf(part),
});
