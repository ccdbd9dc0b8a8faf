/** Keeps drawn QR codes between builds: choosing the mask of each takes longer than reading it. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { versionBehind } from './drawing-version.ts';
import { keepFile, keptFile } from '../../output/kept-files.ts';

const END = Buffer.from('</svg>');

const version = versionBehind(new URL('qr-code.ts', import.meta.url)).digest('hex');

const fileOf = (address: string, folder: string) =>
  join(folder, `${createHash('sha256').update(version).update(address).digest('hex')}.svg`);

/**
 * The kept QR code of an address, which counts as used from now on.
 *
 * @param folder where codes are kept
 * @returns an SVG document; undefined when there is none, or only a part of one
 */
export const keptCode = (address: string, folder: string): Buffer | undefined =>
  keptFile(fileOf(address, folder), END);

/** Keep a QR code; the folder is made when it is not there. */
export const keepCode = (address: string, folder: string, svg: string): void =>
  keepFile(fileOf(address, folder), svg);
