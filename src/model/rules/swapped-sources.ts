import type { ChangedFile } from '../../ledger/compare-files.ts';
import { reasonPage } from '../../ledger/protects.ts';
import { swappedCitations, type Swap } from '../../ledger/swapped-citations.ts';
import type { ContentSource } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import { mendOf } from './change-words.ts';
import { besideClaims } from './claim-words.ts';
import { errorAt } from './rule.ts';

/** That two citations took each other's place, with what each sentence rests on now. */
function swapWords([a, b]: Swap, content: ContentSource): string {
  const where =
    a.line === b.line ? `two sentences of line ${a.line}` : `line ${a.line} and line ${b.line}`;
  const beside = [a, b].map(({ words, tag }) => besideClaims(words, tag, content));
  return `The sources of ${where} changed places: ${a.tag} and ${b.tag}. Nobody has compared that with the claims.${beside.join('')}`;
}

/** Citations that changed places since they were compared: what else is wrong there mostly follows from that. */
export const swappedSources = (
  changed: readonly ChangedFile[],
  content: ContentSource,
): Finding[] =>
  changed.flatMap(({ file, differences }) =>
    swappedCitations(differences).map((swap) => {
      const page = swap.map(({ words }) => reasonPage(file, words)).find(Boolean);
      const at = { file, line: swap[0].line };
      return errorAt(at, 'sources-swapped', swapWords(swap, content), mendOf(file, page));
    }),
  );
