/** The words in which a part is sent. Its warning goes along once: in the words, or in the preview that a chat adds. */
import { partTitle } from '../../head/page-head.ts';
import { SITE_NAME } from '../../site.ts';
import type { Shareable } from '../parts/shareable.ts';

/** A message for a chat, which adds a preview with the warning: what it is, and where it is. */
export const chatMessage = (part: Shareable) => `${partTitle(part)}\n${part.address}`;

/** A message where nothing is added: what it is, where it is, and when to get help. */
export const plainMessage = (part: Shareable) => `${chatMessage(part)}\n\n${part.getHelpNow}`;

/** The words of a part for a letter or a note, with the warning first and the address last. */
export function asText(part: Shareable, words: string): string {
  const source = `From ${SITE_NAME}: ${part.address}`;
  return [partTitle(part), part.getHelpNow, words, source].join('\n\n');
}

/**
 * Addresses that open an app with the message written: mail (RFC 6068), WhatsApp ("click to chat")
 * and text messages (RFC 5724; phones take the body in this form).
 */
export function appLinks(part: Shareable): { name: string; href: string }[] {
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
