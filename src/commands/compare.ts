/**
 * `npm run compare`: shows what changed since somebody last looked, beside what it rests on, and
 * records that somebody has. {@link HELP} says how it is called.
 */
import '../integrations/stop-at-wrong-settings.ts';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { besideSources } from '../ledger/beside-sources.ts';
import { changedFiles, openLedger, watchedFiles } from '../ledger/compare-files.ts';
import { LEDGER, NOBODY } from '../ledger/ledger-file.ts';
import { ledgerNow } from '../ledger/record.ts';
import { untoldChanges } from '../ledger/untold.ts';
import { today } from '../model/derived/dates.ts';
import { filesOnDisk } from '../model/reading/content-files.ts';
import { formatFindings } from '../model/reading/finding.ts';
import { checkRules } from '../model/rules/check-content.ts';
import { counted } from '../model/schema/counted.ts';

const HELP = `npm run compare                                    everything that changed, beside its sources
npm run compare -- content/symptoms/sciatica.mdx   what changed in this file
npm run compare -- --all content/remedies/tens.mdx the whole of it
npm run compare -- --by "Ada Writer" [files]       it was read and is right: record it
npm run compare -- --by - [files]                  write it down; nobody has compared it`;

/** Says why nothing is recorded, and ends. */
function stop(why: string): never {
  console.error(why);
  process.exit(1);
}

function asWritten() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        by: { type: 'string' },
        all: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

const { values, positionals } = asWritten();
if (values.help) {
  console.log(HELP);
  process.exit(0);
}
if (values.by?.trim() === '') stop(`Say who compared it.\n\n${HELP}`);

const files = filesOnDisk(process.cwd());
const { content, findings } = checkRules(files);
const errors = findings.filter(({ severity }) => severity === 'error');
if (errors.length > 0)
  stop(`${formatFindings(errors)}\n\nMend this first: what is broken is not worth comparing.`);

const { recorded } = openLedger(files);
const asked = (file: string) => positionals.length === 0 || positionals.includes(file);
const unknown = positionals.filter(
  (file) => !recorded.has(file) && !watchedFiles(files).includes(file),
);
if (unknown.length > 0) stop(`There is no ${unknown.join(', ')}. Write the path from here.`);

const allChanged = changedFiles(files, recorded);
const changed = allChanged.filter(({ file }) => asked(file));
const whole = new Set(values.all ? positionals : []);
const beside = besideSources(files, content, changed, whole);
for (const { file, line, text, before, sources } of beside.shown)
  console.log(
    [
      `\n${file}:${line}\n  ${text}`,
      ...before.map((each) => `    ${each}`),
      ...sources.map((each) => `      ${each}`),
    ].join('\n'),
  );

if (beside.shown.length === 0) console.log('Nothing has changed since it was last compared.');
else if (values.by === undefined)
  console.log(
    `\n${counted(beside.shown.length, 'piece')} to compare. When each says no more than its sources, and no less: npm run compare -- --by "Your Name"`,
  );
else {
  const untold = untoldChanges(changed, content, today(), allChanged);
  if (untold.length > 0)
    stop(
      [
        '\nWhat keeps readers safe was changed. Its page tells readers why, in "changes", dated today;',
        'where something is gone, or asks for another action, in an entry of its own:',
        ...untold.map(
          ({ page, file, words }) => `  ${page}: for “${words.slice(0, 80)}” of ${file}`,
        ),
        'Nothing was recorded.',
      ].join('\n'),
    );
  const ledger = ledgerNow(files, {
    chosen: new Set([...changed.map(({ file }) => file), ...beside.shown.map(({ file }) => file)]),
    compared: values.by === NOBODY ? undefined : { day: today(), by: values.by },
    alsoCompared: (file, { line }) => beside.places.has(`${file}:${line}`),
  });
  mkdirSync(LEDGER, { recursive: true });
  for (const file of files.list(LEDGER)) if (!ledger.has(file)) rmSync(file);
  for (const [file, text] of ledger) writeFileSync(file, text);
  const by = values.by === NOBODY ? 'written down, compared by nobody' : `compared by ${values.by}`;
  console.log(`\n${counted(beside.shown.length, 'piece')} recorded as ${by}.`);
}
