/** Content is read and checked on a core of its own, while the rest of a build gets ready. */
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../model/reading/finding.ts';
import type { Teaching } from './learned-cache.ts';

export interface ContentWork {
  /** What the rules say of the content. */
  findings: Promise<Finding[]>;
  /** The text of `/search/lexicon.json`; in dev, of content with findings as well. */
  lexicon: Promise<string>;
  /** The text of `/search/catalogue.json`. */
  catalogue: Promise<string>;
  /** The text of `/search/learned.json`. */
  learned: Promise<string>;
  /** Which section of each article answers what. */
  sections: Promise<Teaching['sections']>;
}

/** What the thread says, one after another. */
type Said = Finding[] | { lexicon: string; catalogue: string } | Teaching;

/**
 * Reads a project's content as it stands now.
 *
 * @param root path of the project
 */
export function newContentWork(root: string): ContentWork {
  const findings = Promise.withResolvers<Finding[]>();
  const lexicon = Promise.withResolvers<string>();
  const learned = Promise.withResolvers<string>();
  const sections = Promise.withResolvers<Teaching['sections']>();
  const catalogue = Promise.withResolvers<string>();
  const all = [findings, lexicon, catalogue, learned, sections];
  const fail = (reason: unknown) => {
    for (const { reject } of all) reject(reason);
  };
  new Worker(new URL('content-thread.ts', import.meta.url), { workerData: root })
    .on('message', (said: Said) => {
      if ('lexicon' in said) {
        lexicon.resolve(said.lexicon);
        catalogue.resolve(said.catalogue);
      } else if ('learned' in said) {
        learned.resolve(said.learned);
        sections.resolve(said.sections);
      } else findings.resolve(said);
    })
    .on('error', fail);
  // Whoever asks hears of an error; nobody may ask.
  for (const { promise } of all) promise.catch(() => undefined);
  return {
    findings: findings.promise,
    lexicon: lexicon.promise,
    catalogue: catalogue.promise,
    learned: learned.promise,
    sections: sections.promise,
  };
}

const begun = new Map<string, ContentWork>();

/** The work of this process on a project's content, begun when it is first asked for. */
export function contentWork(root: string): ContentWork {
  const path = resolve(root);
  const work = begun.get(path) ?? newContentWork(path);
  begun.set(path, work);
  return work;
}
