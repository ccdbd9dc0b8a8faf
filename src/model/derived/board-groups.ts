/** Where the rows of a board stand: their claims decide, nobody types it. */
import { boardTimes, type Board, type BoardRow, type BoardTime } from '../schema/board.ts';
import type { Claim } from '../schema/claim.ts';
import type { EvidenceWord } from '../schema/evidence-words.ts';

/** A row with the claim that it rests on. */
export interface PlacedRow {
  row: BoardRow;
  claim: Claim;
}

/** Rows whose claims point the same way, surest first. */
export interface BoardGroup {
  direction: NonNullable<Claim['direction']>;
  word: EvidenceWord;
  rows: PlacedRow[];
}

/**
 * The rows of a board by the direction of their claims, in the order of the fixed words.
 *
 * @param claimOf the claim of an id
 * @param wordOf the fixed word of a direction or strength
 */
export function boardGroups(
  rows: readonly BoardRow[],
  claimOf: (id: string) => Claim,
  wordOf: (id: string) => EvidenceWord,
): BoardGroup[] {
  const placed = rows.map((row) => ({ row, claim: claimOf(row.claim) }));
  const sure = ({ claim }: PlacedRow) => wordOf(claim.strength).order;
  return [...Map.groupBy(placed, ({ claim }) => claim.direction)]
    .flatMap(([direction, group]) =>
      direction === undefined
        ? []
        : [{ direction, word: wordOf(direction), rows: group.sort((a, b) => sure(a) - sure(b)) }],
    )
    .sort((a, b) => a.word.order - b.word.order);
}

/** The rows of a board for one time, with its heading where there are two. */
export interface BoardPart {
  time: BoardTime;
  title: string | undefined;
  groups: BoardGroup[];
}

/** A board in its parts: what eases the pain first, what keeps it from coming back below. */
export const boardParts = (
  { rows, parts }: Pick<Board, 'rows' | 'parts'>,
  claimOf: (id: string) => Claim,
  wordOf: (id: string) => EvidenceWord,
): BoardPart[] =>
  boardTimes
    .map((time) => ({
      time,
      title: parts?.[time],
      groups: boardGroups(
        rows.filter((row) => row.for === time),
        claimOf,
        wordOf,
      ),
    }))
    .filter(({ groups }) => groups.length > 0);
