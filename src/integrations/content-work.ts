/** Content is read and checked on a core of its own, while the rest of a build gets ready. */
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../model/reading/finding.ts';

export interface ContentWork {
  /** What the rules say of the content. */
  findings: Promise<Finding[]>;
  /** The text of `/search/lexicon.json`; in dev, of content with findings as well. */
  lexicon: Promise<string>;
}

/**
 * Reads a project's content as it stands now.
 *
 * @param root path of the project
 */
export function newContentWork(root: string): ContentWork {
  const findings = Promise.withResolvers<Finding[]>();
  const lexicon = Promise.withResolvers<string>();
  const fail = (reason: unknown) => {
    findings.reject(reason);
    lexicon.reject(reason);
  };
  new Worker(new URL('content-thread.ts', import.meta.url), { workerData: root })
    .on('message', (said: Finding[] | string) => {
      if (typeof said === 'string') lexicon.resolve(said);
      else findings.resolve(said);
    })
    .on('error', fail);
  // Whoever asks hears of an error; nobody may ask.
  for (const { promise } of [findings, lexicon]) promise.catch(() => undefined);
  return { findings: findings.promise, lexicon: lexicon.promise };
}

const begun = new Map<string, ContentWork>();

/** The work of this process on a project's content, begun when it is first asked for. */
export function contentWork(root: string): ContentWork {
  const path = resolve(root);
  const work = begun.get(path) ?? newContentWork(path);
  begun.set(path, work);
  return work;
}
