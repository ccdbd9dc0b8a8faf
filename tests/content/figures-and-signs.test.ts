/** A figure that its sources lack, and a danger sign that is less than it was, are told whatever was recorded. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changedFiles, openLedger } from '../../src/ledger/compare-files.ts';
import { readLedger } from '../../src/ledger/ledger-file.ts';
import { ledgerNow } from '../../src/ledger/record.ts';
import { untoldChanges } from '../../src/ledger/untold.ts';
import { filesOnDisk, keptFiles, withChanges } from '../../src/model/reading/content-files.ts';
import { checkRules } from '../../src/model/rules/check-content.ts';
import { reportOf, siteWith, type Mistake } from './fixture-site.ts';

const strain = 'content/causes/strain.mdx';
const eases = '"claim": "Warmth eases pain a little."';
const dose: Mistake = [
  'content/claims.json',
  eases,
  '"claim": "At most two 500 mg tablets up to four times a day, 4 hours apart."',
];
const said = (words: string) => reportOf(dose, [strain, 'Anyone can get it.', words]);
const cite = '<Cite id="warmth" />';

describe('a figure that the cited claims lack', () => {
  test.each([
    [`Take 2 tablets of 5000 mg. Not more.${cite}`, '5000'],
    [`Take it 6 times a day. Not more.${cite}`, '6'],
    [`- Take it 6 times a day. Not more.\n- It is cheap.${cite}`, '6'],
    [`It says so here:${cite}\n\n- Take 2 tablets of 5000 mg.`, '5000'],
    [`Take it 4 times a day, 2 hours apart.${cite}`, '2 hours'],
    [`Take 2 tablets of 500 mg, 4 times an hour for 4 weeks.${cite}`, '4 weeks'],
  ])('%s', (words, figure) => {
    expect(said(words)).toContain(` tells ${figure}, which warmth and its sources do not.`);
  });

  test('is none where they have it', () => {
    const words = `Take 2 tablets of 500 mg, 4 times a day, at least 4 hours apart. Not more.${cite}`;
    expect(said(words)).not.toContain('figure-of-no-claim');
  });

  test('in the real list of amounts', () => {
    const file = 'content/remedies/pain-relief-medicines.mdx';
    const files = keptFiles(filesOnDisk(process.cwd()));
    const text = files.bytes(file)?.toString('utf8') ?? '';
    const found = (from: string, to: string) => {
      expect(text).toContain(from);
      const changed = new Map([[file, Buffer.from(text.replace(from, to))]]);
      return checkRules(withChanges(files, changed)).findings.map(({ rule }) => rule);
    };
    expect(found('tablets of 500 mg', 'tablets of 5000 mg')).toContain('figure-of-no-claim');
    expect(found('up to 4 times', 'up to 6 times')).toContain('figure-of-no-claim');
  });
});

describe('a number to call', () => {
  test('that no source of it has', () => {
    const wrong = ['content/emergency-numbers.yaml', "'911'", "'991'"] as const;
    expect(reportOf([...wrong])).toContain(`untold-telephone
    "991" is in no note of its sources: numbers.`);
  });

  test('whose source is not there', () => {
    expect(
      reportOf(['content/emergency-numbers.yaml', 'refs: [numbers]', 'refs: [nubers]']),
    ).toContain('unknown-reference');
  });

  test('of a danger sign', () => {
    const sign: Mistake = [
      'content/danger-signs/nerves.yaml',
      '  claims:',
      '  numbers:\n    - { number: "116 132", place: "Here, Helpers" }\n  claims:',
    ];
    expect(reportOf(sign)).toContain('"116 132" is in no claim of the danger sign');
  });
});

describe('a danger sign that is less than it was', () => {
  const file = 'content/danger-signs/nerves.yaml';
  const page = 'content/help/emergency-signs.mdx';
  const DAY = '2026-06-01';
  const entry = `changes:\n  - { date: ${DAY}, what: "A word was changed.", adviceChanged: false }\n`;
  const told: Mistake = [page, 'written:', `${entry}written:`];

  /** What is owed, when the page had told something on that day already, and after more was told. */
  function owed(from: RegExp, to: string) {
    const root = siteWith(told);
    const edit = (path: string, change: (text: string) => string) => {
      const text = readFileSync(join(root, path), 'utf8');
      expect(change(text)).not.toBe(text);
      writeFileSync(join(root, path), change(text));
    };
    const asked = () => {
      const files = filesOnDisk(root);
      const changed = changedFiles(files, openLedger(files).recorded);
      const untold = untoldChanges(changed, checkRules(files, DAY).content, DAY);
      return { files, untold: untold.map((each) => each.page) };
    };
    edit(file, (text) => text.replace(from, to));
    const before = asked().untold;
    edit(page, (text) =>
      text.replace('A word was changed.', 'A word was changed. A sign is gone.'),
    );
    return { before, after: asked() };
  }

  test.each([
    ['a sign', /^\S+:\n(?: .*\n)+/m, ''],
    ['a line', /^ {4}- .*\n/m, ''],
    ['a level', /action: \S+/, 'action: pharmacist'],
  ])('%s: its page owes a reason of its own', (_, from, to) => {
    const { before, after } = owed(from, to);
    expect(before).toContain(page);
    expect(after.untold).toEqual([]);
  });

  test('is remembered by the first line of its file', () => {
    const { files } = owed(/^\S+:\n(?: .*\n)+/m, '').after;
    const ledger = ledgerNow(files, {
      chosen: new Set([file]),
      compared: { day: DAY, by: 'Ada Writer' },
      alsoCompared: () => false,
    });
    const text = ledger.get('content/ledger/danger-signs.txt') ?? '';
    const [first] = readLedger(text).files.get(file) ?? [];
    expect(first?.compared).toEqual({ day: DAY, by: 'Ada_Writer', changed: true });
  });
});
