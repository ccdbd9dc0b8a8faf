import { claimsUsedIn } from '../derived/names.ts';
import type { ContentSource, Entry } from '../reading/content-source.ts';
import type { Finding } from '../reading/finding.ts';
import type { Board, BoardRow } from '../schema/board.ts';
import { missingPlaces } from './places.ts';
import { errorAt, type Rule } from './rule.ts';

/** A row of a board says what its claims say, stands where they put it, and leads to where they are told. */
export const boards: Rule = (context) =>
  [...context.content.boards.values()].flatMap((board) => [
    ...missingPlaces(context, board, 'from', board.data.from, 'unknown-in-board'),
    ...board.data.rows.flatMap((row, at) => [
      ...missingPlaces(context, board, ['rows', at, 'to'], [row.to], 'unknown-in-board'),
      ...pointsNowhere(context.content, board, row, at),
      ...standsTwice(board, row, at),
      ...toldElsewhere(context.content, board, row, at),
      ...inTheOtherPart(board, row, at),
    ]),
  ]);

const placeOf = (board: Entry<Board>, at: number, field: keyof BoardRow) => ({
  file: board.file,
  line: board.lineOf(['rows', at, field]),
});

/** Without a direction a claim belongs to no group. */
function pointsNowhere({ claims }: ContentSource, board: Entry<Board>, row: BoardRow, at: number) {
  const claim = claims.get(row.claim)?.data;
  if (claim === undefined || claim.direction !== undefined) return [];
  return [
    errorAt(
      placeOf(board, at, 'claim'),
      'row-without-direction',
      `The claim "${row.claim}" of "${row.name}" has no direction, so the row stands nowhere.`,
      'Name a claim that says whether it helps.',
    ),
  ];
}

function standsTwice(board: Entry<Board>, row: BoardRow, at: number): Finding[] {
  const before = board.data.rows.slice(0, at).find(({ claim }) => claim === row.claim);
  if (!before) return [];
  return [
    errorAt(
      placeOf(board, at, 'claim'),
      'claim-in-two-rows',
      `"${before.name}" and "${row.name}" rest on the same claim, "${row.claim}".`,
      'Make one row of them, or name another claim.',
    ),
  ];
}

/** Whoever follows the link finds what the row said. */
function toldElsewhere(content: ContentSource, board: Entry<Board>, row: BoardRow, at: number) {
  const article = content.articles.get(row.to.split('#')[0] ?? '');
  if (!article || !content.claims.has(row.claim)) return [];
  if (claimsUsedIn(article.body, content).some(({ id }) => id === row.claim)) return [];
  return [
    errorAt(
      placeOf(board, at, 'to'),
      'row-told-elsewhere',
      `The article ${article.id} does not use the claim "${row.claim}" of "${row.name}".`,
      'Lead to an article that does, or name a claim that it uses.',
    ),
  ];
}

/** Words for what is done so that there is no next time. */
const NEXT_TIME = /\b(prevent\w*|com(e|es|ing) back|(next|new) (bout|one)s?)\b/i;

/** Whoever is in pain reads first what eases it: what prevents the next bout stands apart. */
function inTheOtherPart(board: Entry<Board>, row: BoardRow, at: number): Finding[] {
  if (row.for === 'next time' || !NEXT_TIME.test(`${row.name} ${row.line}`)) return [];
  return [
    errorAt(
      placeOf(board, at, 'name'),
      'row-for-next-time',
      `"${row.name}" keeps pain from coming back, and stands among what eases it.`,
      'Add "for: next time" to the row.',
    ),
  ];
}
