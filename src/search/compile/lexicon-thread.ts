/** A thread that makes the file of the lexicon; `integrations/lexicon.ts` starts it. */
import { parentPort, workerData } from 'node:worker_threads';
import { readContent } from '../../model/reading/read-content.ts';
import { writeLexicon } from '../meaning/lexicon-file.ts';
import { compileLexicon } from './compile-lexicon.ts';

parentPort?.postMessage(writeLexicon(compileLexicon(readContent(workerData as string).content)));
