/** Which claims cover a sentence: a citation is for what stands before it as well, back to the one before. */
import { oncePer } from '../derived/once-per.ts';
import { CITED, type Passage } from '../reading/parse-article.ts';
import { markedSentences } from './cited-numbers.ts';

/** A sentence with the claims it rests on. */
export interface Covered {
  sentence: string;
  line: number;
  claims: readonly string[];
}

/** The sentences of a passage, each with the claims of the next citation; none behind the last. */
const coveredIn = oncePer(({ marked, cites, line }: Passage): Covered[] => {
  let before = 0;
  const own = markedSentences(marked).map((sentence) => {
    const count = sentence.split(CITED).length - 1;
    const claims = cites.slice(before, before + count).flat();
    before += count;
    return { sentence: sentence.replaceAll(CITED, '').trim(), line, claims };
  });
  return own.map((each, at) => ({
    ...each,
    claims: own.slice(at).find(({ claims }) => claims.length > 0)?.claims ?? [],
  }));
});

/** The claims of each list: those of its items, and of the words right before it that end in a colon. */
function claimsOfLists(prose: readonly Passage[]): Map<number, string[]> {
  const claims = new Map<number, string[]>();
  for (const [index, { cites, list }] of prose.entries()) {
    if (list === undefined) continue;
    const before = prose[index - 1];
    const leads = before?.list === undefined && /:\s*$/.test(before?.text ?? '');
    const lead = leads ? (before?.cites.flat() ?? []) : [];
    claims.set(list, [...(claims.get(list) ?? []), ...lead, ...cites.flat()]);
  }
  return claims;
}

/** All sentences of a page; in a list, those without a citation of their own are covered by the list's. */
export const coveredSentences = oncePer((prose: readonly Passage[]): Covered[] => {
  const lists = claimsOfLists(prose);
  return prose.flatMap((passage) => {
    const ofList = passage.list === undefined ? undefined : lists.get(passage.list);
    return coveredIn(passage).map((each) =>
      each.claims.length > 0 || ofList === undefined
        ? each
        : { ...each, claims: [...new Set(ofList)] },
    );
  });
});
