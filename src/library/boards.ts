/** "What helps?": its boards, joined with the claims and words that arrange them. */
import { boardParts, type BoardPart } from '../model/derived/board-groups.ts';
import { partsOf } from '../register/forwarding.ts';
import type { Board } from '../model/schema/board.ts';
import { byName, dataOf } from './collections.ts';
import { claim, evidenceWord } from './evidence.ts';

/** Where the first board stands; the others are below it. */
export const BOARDS = '/what-helps/';

const inOrder = [...dataOf(await byName('boards'))].sort((a, b) => a[1].order - b[1].order);

/** A board with everything its page shows. */
export interface BoardPage {
  url: string;
  board: Board;
  parts: BoardPart[];
}

/** Every board, the first in front. */
export const boardPages: BoardPage[] = inOrder.map(([name, board], index) => ({
  url: index === 0 ? BOARDS : `${BOARDS}${name}/`,
  board,
  parts: boardParts(board, claim, evidenceWord),
}));

/** Address of what a row leads to. */
export function rowAddress(to: string): string {
  const { page, section } = partsOf(to);
  return `/${page}/${section === undefined ? '' : `#${section}`}`;
}

/** The board that helps a reader of an article on: the one that names it, else the first with a row about it. */
export function boardFor(article: string): BoardPage | undefined {
  const tells = ({ to }: { to: string }) => partsOf(to).page === article;
  return (
    boardPages.find(({ board }) => board.from.some((id) => id === article)) ??
    boardPages.find(({ board }) => board.rows.some(tells))
  );
}
