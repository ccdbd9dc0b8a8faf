/** The thread of `content-work.ts`: says what it found in the content, then the lexicon made of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../model/rules/check-content.ts';
import { compileLexicon } from '../search/compile/compile-lexicon.ts';
import { writeLexicon } from '../search/meaning/lexicon-file.ts';

const { content, findings } = checkContent(workerData as string);
parentPort?.postMessage(findings);
parentPort?.postMessage(writeLexicon(compileLexicon(content)));
