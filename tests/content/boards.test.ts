/** "What helps?": where its rows stand, and the mistakes an author can make in a board. */
import { describe, expect, test } from 'vitest';
import { boardGroups, boardParts } from '../../src/model/derived/board-groups.ts';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { reportOf } from './fixture-site.ts';

const boards = 'content/boards.yaml';
const claims = 'content/claims.json';
const row = `    - name: Warmth
      to: remedies/heat#does-it-help
      line: Eases pain a little.
      claim: warmth
`;

describe('mistakes', () => {
  test('a claim that is not there', () => {
    expect(reportOf([boards, 'claim: warmth', 'claim: warmht'])).toMatchInlineSnapshot(`
      "content/boards.yaml:10  error  unknown-claim
          There is no claim "warmht" in content/claims.json.
          Mend: Did you mean "warmth"?"
    `);
    expect(reportOf([boards, 'claim: warmth', 'claim: warmth\n      also: [tablet]'])).toContain(
      'There is no claim "tablet"',
    );
  });
  test('a claim that does not say whether it helps', () => {
    expect(
      reportOf([
        claims,
        '"strength": "moderate",\n    "direction": "small-benefit"',
        '"strength": "moderate"',
      ]),
    ).toMatchInlineSnapshot(`
      "content/remedies/heat.mdx:8  error  verdict-without-direction
          The claim "warmth" does not say whether it helps.
          Mend: Name one with a direction.
      content/boards.yaml:10  error  row-without-direction
          The claim "warmth" of "Warmth" has no direction, so the row stands nowhere.
          Mend: Name a claim that says whether it helps."
    `);
  });
  test('a link that leads nowhere', () => {
    expect(reportOf([boards, '#does-it-help', '#does-it'])).toMatchInlineSnapshot(`
      "content/boards.yaml:8  error  unknown-in-board
          The article remedies/heat has no section "does-it".
          Mend: Its sections are: how-to-do-it, who-should-not, does-it-help, what-the-research-says."
    `);
  });
  test('a link to an article that does not tell it', () => {
    expect(reportOf([boards, 'claim: warmth', 'claim: tablets'])).toMatchInlineSnapshot(`
      "content/boards.yaml:8  error  row-told-elsewhere
          The article remedies/heat does not use the claim "tablets" of "Warmth".
          Mend: Lead to an article that does, or name a claim that it uses."
    `);
  });
  test('one claim in two rows', () => {
    expect(reportOf([boards, row, row + row.replace('Warmth', 'Heat')])).toMatchInlineSnapshot(`
      "content/boards.yaml:14  error  claim-in-two-rows
          "Warmth" and "Heat" rest on the same claim, "warmth".
          Mend: Make one row of them, or name another claim."
    `);
  });
  test('a line that is too long, and one with a dose', () => {
    const long = 'line: Eases pain a little for many people who have it for the first time.';
    expect(reportOf([boards, 'line: Eases pain a little.', long])).toContain(
      'The field "line" of entry 1 of "rows" must have at most 12 words.',
    );
    expect(reportOf([boards, 'a little.', 'a little with 200 mg.'])).toContain(
      'must not tell a dose.',
    );
  });
  test('a number that its claim does not tell', () => {
    expect(reportOf([boards, 'pain a little.', 'pain by 20 points.'])).toMatchInlineSnapshot(`
      "content/boards.yaml:9  error  untold-number
          "Eases pain by 20 points." tells 20, which no claim beside it does.
          Mend: They tell no figure: leave it out, or name the claim that has it (in a board under "also")."
    `);
  });
  test('a level of danger told in free words', () => {
    expect(
      reportOf([boards, 'Eases pain a little.', 'If it burns, see a doctor today.']),
    ).toContain('free-level');
  });
  test('what prevents the next bout among what eases this one', () => {
    const prevents = 'line: Cuts the risk of a new bout.';
    expect(reportOf([boards, 'line: Eases pain a little.', prevents])).toMatchInlineSnapshot(`
      "content/boards.yaml:7  error  row-for-next-time
          "Warmth" keeps pain from coming back, and stands among what eases it.
          Mend: Add "for: next time" to the row."
    `);
    const apart = '    - name: Warmth\n      for: next time';
    expect(reportOf([boards, '    - name: Warmth', apart])).toContain('The field "parts" belongs');
    expect(
      reportOf(
        [boards, '    - name: Warmth', apart],
        [boards, '  rows:', '  parts: { now: To ease it, next time: For later }\n  rows:'],
      ),
    ).toBe('');
  });
  test('two boards at one place', () => {
    const second =
      row +
      'lasting:\n  order: 1\n  tab: Long\n  title: What helps long pain\n  lead: For long pain.\n  rows:\n' +
      row;
    expect(reportOf([boards, row, second])).toContain(
      'order-of-list\n    The order 1 is taken already, at content/boards.yaml:1.',
    );
  });
});

const { content } = readContent(filesOnDisk('.'));
const claimOf = (id: string) => {
  const entry = content.claims.get(id);
  if (!entry) throw new Error(`no claim ${id}`);
  return entry.data;
};
const wordOf = (id: string) => {
  const entry = content.evidenceWords.get(id);
  if (!entry) throw new Error(`no word ${id}`);
  return entry.data;
};

describe('the boards of this site', () => {
  test('new pain, lasting pain and pain down the leg', () => {
    expect([...content.boards.keys()]).toEqual(['new', 'lasting', 'leg']);
  });

  test('what only experts advise never stands under "helps"', () => {
    for (const [name, { data }] of content.boards)
      for (const { direction, rows } of boardGroups(data.rows, claimOf, wordOf))
        for (const { claim } of rows) {
          expect(claim.direction, name).toBe(direction);
          if (claim.strength === 'expert')
            expect(['helps', 'small-benefit'], `${name}: ${claim.id}`).not.toContain(direction);
        }
  });

  test('new pain: what eases it stands first, what keeps it away apart', () => {
    const board = content.boards.get('new')?.data;
    if (!board) throw new Error('no board');
    const parts = boardParts(board, claimOf, wordOf);
    expect(parts.map(({ time }) => time)).toEqual(['now', 'next time']);
    const namesIn = (at: number) =>
      parts[at]?.groups.flatMap(({ rows }) => rows.map(({ row }) => row.name)) ?? [];
    expect(namesIn(1)).toEqual(['A walking plan', 'Exercise with teaching', 'Belts and braces']);
    expect([...namesIn(0), ...namesIn(1)]).toHaveLength(board.rows.length);
  });

  test('groups stand in the order of the fixed words, the surest row first', () => {
    for (const { data } of content.boards.values()) {
      const groups = boardGroups(data.rows, claimOf, wordOf);
      const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);
      const words = groups.map(({ word }) => word.order);
      expect(words).toEqual(sorted(words));
      for (const { rows } of groups) {
        const sure = rows.map(({ claim }) => wordOf(claim.strength).order);
        expect(sure).toEqual(sorted(sure));
      }
      expect(groups.flatMap(({ rows }) => rows)).toHaveLength(data.rows.length);
    }
  });

  test('a medicine carries what to mind in its line', () => {
    const medicine =
      /ibuprofen and|relaxants|opioid|diazepam|pregabalin|gabapentin|antidepressants, for the/i;
    const minds = /pharmacist|avoid|misused|habit|stop|WHO advises against/;
    const rows = [...content.boards.values()].flatMap(({ data }) => data.rows);
    const medicines = rows.filter(({ name }) => medicine.test(name));
    expect(medicines.length).toBeGreaterThan(8);
    for (const { name, line } of medicines) expect(line, name).toMatch(minds);
  });
});
