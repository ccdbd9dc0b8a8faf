/** What is to be compared, each piece beside what it rests on. */
import type { ContentFiles } from '../model/reading/content-files.ts';
import type { ContentSource } from '../model/reading/content-source.ts';
import { unitsIn, watchedFiles, type ChangedFile } from './compare-files.ts';
import type { Difference } from './differences.ts';
import { claimsNamed, sourcesOf } from './rests-on.ts';
import { saidLines } from './said-words.ts';
import { swappedCitations, type Swap } from './swapped-citations.ts';
import { whatHappened } from './what-happened.ts';

/** A piece and its sources. */
export interface Beside {
  file: string;
  line: number;
  text: string;
  /** What it said before, or what happened to it, where that is certain. */
  before: string[];
  sources: string[];
}

const CLAIMS = 'content/claims.json';
const REFERENCES = 'content/references.json';

/** The claims that changed, or whose references did. */
function changedClaims(changed: readonly ChangedFile[], { claims }: ContentSource): Set<string> {
  const labels = (file: string) =>
    new Set(
      changed
        .filter((each) => each.file === file)
        .flatMap(({ differences }) => differences.map(({ label }) => label)),
    );
  const references = labels(REFERENCES);
  const resting = [...claims].filter(([, { data }]) =>
    data.refs.some((ref) => references.has(ref)),
  );
  return new Set([...labels(CLAIMS), ...resting.map(([id]) => id)]);
}

const GONE = '(gone)';

/** What a piece said before, as far as it can be found; else how it began, or that nobody knows. */
function beforeOf(
  difference: Difference,
  claims: readonly string[],
  swaps: readonly Swap[],
): string[] {
  const swap = swaps.find((each) => each.some((moved) => moved.difference === difference));
  if (swap)
    return [`so: the sources of line ${swap[0].line} and line ${swap[1].line} changed places`];
  const found = whatHappened(difference, claims);
  if (found.length > 0) return found.flatMap(({ what, was }) => [`before: ${was}`, `so: ${what}`]);
  const { how, began, said } = difference;
  if (said) return saidLines(said).map((each) => `before: ${each}`);
  if (how === 'new') return ['new'];
  if (how === 'moved') return ['stood in another place'];
  return began ? [`before, it began: ${began} …`] : [];
}

/**
 * @param whole files of which every piece is compared
 * @returns the pieces to show, and the places of lines that did not change but cite a claim that did
 */
export function besideSources(
  files: ContentFiles,
  content: ContentSource,
  changed: readonly ChangedFile[],
  whole: ReadonlySet<string>,
): { shown: Beside[]; places: Set<string> } {
  const ids = [...content.claims.keys()];
  const shown = changed.flatMap(({ file, how, differences }): Beside[] =>
    how === 'changed'
      ? differences.map((difference) => ({
          file,
          line: difference.line,
          text:
            difference.how === 'gone'
              ? `${GONE} ${difference.label}`
              : difference.text || difference.label,
          before: beforeOf(difference, ids, swappedCitations(differences)),
          sources: claimsNamed(difference.text, content).flatMap((id) => sourcesOf(id, content)),
        }))
      : [{ file, line: 1, text: how === 'new' ? '(a new file)' : GONE, before: [], sources: [] }],
  );
  const anew = changedClaims(changed, content);
  const seen = new Set(shown.map(({ file, line }) => `${file}:${line}`));
  const places = new Set<string>();
  for (const file of watchedFiles(files).filter((each) => each.endsWith('.mdx')))
    for (const { line, lines } of unitsIn(files, file)) {
      const text = lines.map((each) => each.text).join(' ');
      const claims = claimsNamed(text, content);
      const place = `${file}:${line}`;
      if (seen.has(place) || !(whole.has(file) || claims.some((id) => anew.has(id)))) continue;
      places.add(place);
      const sources = claims.flatMap((id) => sourcesOf(id, content));
      shown.push({ file, line, text, before: [], sources });
    }
  return { shown, places };
}
