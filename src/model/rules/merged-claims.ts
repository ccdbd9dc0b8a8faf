import type { Finding } from '../reading/finding.ts';
import { errorAt, type Rule } from './rule.ts';

/** A claim that went into another one is no claim any more, and went into one only: its link leads to one place. */
export const mergedClaims: Rule = ({ content: { claims } }) => {
  const went = new Map<string, string>();
  return [...claims].flatMap(([id, entry]) =>
    (entry.data.merged ?? []).flatMap((old, at): Finding[] => {
      const before = went.get(old);
      went.set(old, id);
      const why = claims.has(old)
        ? `and is still a claim`
        : before && `and went into "${before}" as well`;
      if (!why) return [];
      return [
        errorAt(
          { file: entry.file, line: entry.lineOf(['merged', at]) },
          'merged-claim',
          `The claim "${old}" went into "${id}", ${why}.`,
          'A link to it can lead to one place only: name it once, and take the old claim out.',
        ),
      ];
    }),
  );
};
