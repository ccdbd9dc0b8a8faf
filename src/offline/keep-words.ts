/** What the page says while everything is being kept. */
import type { Everything, KeptSoFar, Trouble } from './keep-files.ts';

/** Bytes as people say them; never less than they are. */
export const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`;

const nextBest =
  'The danger signs, “What now?” and the pages you read are kept without it, as long as there is room.';

/** How far it is. */
export function progressWords(kept: Pick<KeptSoFar, 'bytes'>, all: Everything): string {
  return `${megabytes(kept.bytes)} of ${megabytes(all.bytes)} are kept.`;
}

/** Why it ended, and what to do. */
export function endWords(trouble: Trouble | undefined, kept: KeptSoFar, all: Everything): string {
  const so = progressWords(kept, all);
  switch (trouble) {
    case undefined:
      return `Everything is kept on this device: ${megabytes(all.bytes)}.`;
    case 'stopped':
      return `Stopped. ${so} You can go on at any time.`;
    case 'full':
      return `This device has no more room for this site. ${so} It opens without a connection; the rest does not. Make room and go on, or remove it again. ${nextBest}`;
    case 'no-connection':
      return `The connection was lost. ${so} Go on when you are connected. ${nextBest}`;
    case 'changed':
      return `This site changed in the meantime. ${so} Load this page again, then go on.`;
  }
}
