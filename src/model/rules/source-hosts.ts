import { oncePerPair } from '../derived/once-per.ts';
import { hostOf, type KnownHosts } from '../derived/source-kinds.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { errorAt, type Rule } from './rule.ts';

/** Servers that are not for the public, by a part of their name. */
const NOT_PUBLIC = /(^|[.-])(staging|preview|demo|test|dev|uat|preprod)([.-]|\d|$)/;

/** The sources that send readers to such hosts. */
const weakLinks = oncePerPair(
  (
    references: ContentSource['references'],
    sourceHosts: ContentSource['sourceHosts'],
  ): Finding[] => {
    const hosts: KnownHosts = new Map([...sourceHosts].map(([name, { data }]) => [name, data]));
    return [...references.values()].flatMap((reference) => {
      const { id, URL: address, link } = reference.data;
      if (link === false) return [];
      const { hostname } = new URL(address);
      const known = hostOf(address, hosts);
      const why =
        known?.kind === 'no-link'
          ? known.who
          : NOT_PUBLIC.test(hostname)
            ? 'A server that is not for the public'
            : undefined;
      if (why === undefined) return [];
      return [
        errorAt(
          { file: reference.file, line: reference.lineOf(['URL']) },
          'weak-link',
          `The source "${id}" sends readers to ${hostname}: ${why}.`,
          'Give the address of the original, as far as it was seen, or write "link": false.',
        ),
      ];
    });
  },
);

/** No reader is sent to a copy on a host of uploads, nor to a server that is not for the public. */
export const sourceHosts: Rule = ({ content }) =>
  weakLinks(content.references, content.sourceHosts);
