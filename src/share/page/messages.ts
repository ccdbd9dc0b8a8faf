/** The words in which a part is sent. Its first sentence and its warning go along: in the words, or in the preview that a chat adds. */
import { partTitle } from '../../head/page-head.ts';
import { SITE_NAME } from '../../site.ts';
import { previewDescription } from '../parts/preview-words.ts';
import type { Shareable } from '../parts/shareable.ts';

/** What a message needs to know of a part. */
export type Sendable = Omit<Shareable, 'id' | 'qr'>;

/** A message for a chat, which adds a preview with the warning: what it is, and where it is. */
const chatMessage = (part: Sendable) => `${partTitle(part)}\n${part.address}`;

/** A message where nothing is added: what it is and where it is, what it says first, and when to get help. */
export const plainMessage = (part: Sendable) =>
  `${chatMessage(part)}\n\n${previewDescription(part)}`;

/**
 * What the share sheet of the device gets. Nobody knows which app comes next: one that shows no preview
 * would send a bare address, so the words go along.
 */
export const deviceMessage = (part: Sendable): ShareData => ({
  title: partTitle(part),
  text: previewDescription(part),
  url: part.address,
});

/** The words of a part for a letter or a note, with the warning first and the address last. */
export function asText(part: Sendable, words: string): string {
  const source = `From ${SITE_NAME}: ${part.address}`;
  return [partTitle(part), part.getHelpNow, words, source].join('\n\n');
}

/**
 * Addresses that open an app with the message written: mail (RFC 6068), WhatsApp ("click to chat")
 * and text messages (RFC 5724; phones take the body in this form).
 */
export function appLinks(part: Sendable): { name: string; href: string }[] {
  const message = encodeURIComponent(plainMessage(part));
  const subject = encodeURIComponent(partTitle(part));
  return [
    // Mail wants both characters of a line break.
    {
      name: 'Email',
      href: `mailto:?subject=${subject}&body=${message.replaceAll('%0A', '%0D%0A')}`,
    },
    { name: 'WhatsApp', href: `https://wa.me/?text=${encodeURIComponent(chatMessage(part))}` },
    { name: 'Text message', href: `sms:?&body=${message}` },
  ];
}
