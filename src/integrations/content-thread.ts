/**
 * The thread of `content-work.ts`: says what it found in the content, then the lexicon
 * made of it, then what its examples teach.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../model/rules/check-content.ts';
import { compileLexicon } from '../search/compile/compile-lexicon.ts';
import { learn } from '../search/compile/learn.ts';
import { writeLexicon } from '../search/meaning/lexicon-file.ts';
import { openLexicon } from '../search/meaning/open-lexicon.ts';

const { content, findings } = checkContent(workerData as string);
parentPort?.postMessage(findings);
const lexicon = compileLexicon(content);
parentPort?.postMessage({ lexicon: writeLexicon(lexicon) });
parentPort?.postMessage({ learned: JSON.stringify(learn(content, openLexicon(lexicon))) });
