/**
 * The thread of `content-work.ts`: says what it found in the content, then the lexicon
 * made of it, then what its examples teach.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../model/rules/check-content.ts';
import { compileLexicon } from '../search/compile/compile-lexicon.ts';
import { writeCatalogue, writeLexicon } from '../search/meaning/lexicon-file.ts';
import { teachingOf } from './learned-cache.ts';

const { content, findings } = checkContent(workerData as string);
parentPort?.postMessage(findings);
const lexicon = compileLexicon(content);
const text = writeLexicon(lexicon);
parentPort?.postMessage({ lexicon: text, catalogue: writeCatalogue(lexicon) });
parentPort?.postMessage(teachingOf(content, lexicon, text, workerData as string));
