import type { ContentSource } from '../reading/content-source.ts';
import type { ContentFiles } from '../reading/content-files.ts';
import type { Finding } from '../reading/finding.ts';
import { changedFiles, openLedger, type ChangedFile } from '../../ledger/compare-files.ts';
import type { Difference } from '../../ledger/differences.ts';
import type { Recorded } from '../../ledger/ledger-file.ts';
import { reasonPage } from '../../ledger/protects.ts';
import { claimsNamed } from '../../ledger/rests-on.ts';
import { changeLogs } from '../../ledger/untold.ts';
import { errorAt } from './rule.ts';

const RULE = 'not-compared';

/** Words of a line that are enough to know it by. */
const QUOTED = 160;

const quote = (text: string) => `“${text.length > QUOTED ? `${text.slice(0, QUOTED)} …` : text}”`;

/** The claims that a piece names, with their words, as far as one reads them in a message. */
function claimsOf(text: string, content: ContentSource): string {
  const told = claimsNamed(text, content).flatMap((id) => {
    const claim = content.claims.get(id)?.data.claim;
    return claim === undefined ? [] : [`${id}: ${quote(claim)}`];
  });
  return told.length === 0 ? '' : ` It rests on ${told.join('; ')}.`;
}

function whatOf({ how, label, text, line }: Difference, content: ContentSource): string {
  const where = label === '' ? '' : ` (${quote(label)})`;
  switch (how) {
    case 'gone':
      return `Something that stood before line ${line} is gone${where}.`;
    case 'moved':
      return `This stood in another place${where}.`;
    case 'new':
      return `This is new, and nobody has compared it with its sources: ${quote(text)}.${claimsOf(text, content)}`;
    case 'changed':
      return `This changed since it was last compared with its sources: ${quote(text)}.${claimsOf(text, content)}`;
  }
}

/** What an author does about a difference. */
function mendOf(file: string, protecting: boolean): string {
  const why = protecting
    ? 'It keeps readers safe, so tell the reason in "changes" of the page. '
    : '';
  return `If it was not meant, undo it. If it was: ${why}Run "npm run compare -- ${file}", read both sides, and record that you did.`;
}

function findingsOf({ file, how, differences }: ChangedFile, content: ContentSource): Finding[] {
  const at = (line: number) => ({ file, line });
  if (how === 'new') return [errorAt(at(1), RULE, 'The file is new.', mendOf(file, false))];
  if (how === 'gone') return [errorAt(at(1), RULE, 'The file is gone.', mendOf(file, false))];
  return differences.map((difference) => {
    const told = difference.how === 'gone' ? difference.label : difference.text;
    const protecting = reasonPage(file, told) !== undefined;
    return errorAt(
      at(difference.line),
      RULE,
      whatOf(difference, content),
      mendOf(file, protecting),
    );
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
  files: ContentFiles,
  content: ContentSource,
  others: readonly Finding[],
): Finding[] {
  const { recorded, strange } = openLedger(files);
  const told = new Set(others.map(({ file, line }) => `${file}:${line}`));
  return [
    ...strange.map((place) =>
      errorAt(
        place,
        'ledger-by-hand',
        'This line was not written by the command.',
        'Take the file from the history, or after a merge from either side, and run "npm run compare".',
      ),
    ),
    ...changedFiles(files, recorded).flatMap((changed) => findingsOf(changed, content)),
    ...untold(recorded, content),
  ].filter(({ file, line }) => !told.has(`${file}:${line}`));
}
