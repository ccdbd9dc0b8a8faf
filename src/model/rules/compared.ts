import type { ContentSource } from '../reading/content-source.ts';
import { REGISTER } from '../schema/section-register.ts';
import { NOT_COMPARED, type Finding } from '../reading/finding.ts';
import { MERGE, UNREADABLE } from '../reading/text-file.ts';
import type { ChangedFile, Ledger } from '../../ledger/compare-files.ts';
import type { Recorded } from '../../ledger/ledger-file.ts';
import type { Difference } from '../../ledger/differences.ts';
import { reasonPage } from '../../ledger/protects.ts';
import { swappedCitations } from '../../ledger/swapped-citations.ts';
import { changeLogs } from '../../ledger/untold.ts';
import { isOfMarksOnly, mendOf, whatOf } from './change-words.ts';
import { quote } from './claim-words.ts';
import { errorAt } from './rule.ts';

/** What is in `public/` is served as it stands, whatever it is. */
const newFile = (file: string) =>
  file.startsWith('public/')
    ? `The file is new, and would be served to everybody as ${file.replace('public', '')}. Pages show drawings of public/figures/ that content/figures.yaml describes, and nothing else.`
    : 'The file is new, and nobody has compared it with its sources.';

const newMend = (file: string) =>
  `If it is not meant to be here, delete it. If it is: finish it, run "npm run compare -- ${file}", read both sides, and record that you did.`;

/** An entry of data is gone, or has another name; of the register a command knows that better. */
const isLostEntry = (file: string, { wholly, label, replaces }: Difference) =>
  !file.endsWith('.mdx') &&
  file !== REGISTER &&
  (replaces !== undefined || (wholly === true && label !== ''));

function findingsOf({ file, how, differences }: ChangedFile, content: ContentSource): Finding[] {
  const at = (line: number) => ({ file, line });
  if (how === 'new') return [errorAt(at(1), NOT_COMPARED, newFile(file), newMend(file))];
  if (how === 'gone') return [errorAt(at(1), NOT_COMPARED, 'The file is gone.', mendOf(file))];
  const swapped = new Set(
    swappedCitations(differences)
      .flat()
      .map(({ difference }) => difference),
  );
  return differences
    .filter((each) => !swapped.has(each))
    .map((difference) => {
      const told = difference.how === 'gone' ? difference.label : difference.text;
      const page = isOfMarksOnly(difference) ? undefined : reasonPage(file, told);
      const isLost = isLostEntry(file, difference);
      const what = whatOf(difference, content, isLost);
      const finding = errorAt(at(difference.line), NOT_COMPARED, what, mendOf(file, page));
      if (isLost) return { ...finding, lost: true };
      const isVague = ['gone', 'moved'].includes(difference.how) && !difference.said;
      return isVague ? { ...finding, vague: true } : finding;
    });
}

/** Changes of what protects readers, each of which its page tells in its change log. */
function untold(
  recorded: ReadonlyMap<string, readonly Recorded[]>,
  content: ContentSource,
): Finding[] {
  const tells = changeLogs(content);
  return [...recorded].flatMap(([file, units]) => {
    const changed = units.filter(({ compared }) => compared?.changed);
    return changed.flatMap(({ label, compared }) => {
      const page = reasonPage(file, label) ?? file;
      const day = compared?.day ?? '';
      if (tells(page, day)) return [];
      const what = `What keeps readers safe was changed on ${day} in ${file} (${quote(label)}), and this page does not say why.`;
      return [
        errorAt(
          { file: page, line: 1 },
          'change-untold',
          what,
          `Add to "changes": date: ${day}, and in one sentence what changed.`,
        ),
      ];
    });
  });
}

/**
 * Nothing that was published changes unseen: every piece of content is as the ledger has it, where
 * somebody recorded it after comparing it with its sources.
 *
 * @param others findings of the rules: what they tell of a line is not told twice
 */
export function notCompared(
  { recorded, strange }: Ledger,
  changed: readonly ChangedFile[],
  content: ContentSource,
  others: readonly Finding[],
): Finding[] {
  const told = new Set(others.map(({ file, line }) => `${file}:${line}`));
  const hidden = new Set(
    others.filter(({ rule }) => rule === MERGE || rule === UNREADABLE).map(({ file }) => file),
  );
  return [
    ...strange.map((place) =>
      errorAt(
        place,
        'ledger-by-hand',
        'This line was not written by the command.',
        'Take the file from the history, or after a merge from either side, and run "npm run compare".',
      ),
    ),
    ...changed.filter(({ file }) => !hidden.has(file)).flatMap((each) => findingsOf(each, content)),
    ...untold(recorded, content),
  ].filter(({ file, line }) => !told.has(`${file}:${line}`));
}
