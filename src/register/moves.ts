/** What moved, and the notes that say so on the pages where old links land. Pure functions. */
import type { Registered } from '../model/schema/section-register.ts';
import { addressOf, destinationOf, partsOf } from './forwarding.ts';

type Register = ReadonlyMap<string, Registered>;

/** A page or a section that is no longer where it was. */
export interface Move {
  /** `causes/x` or `causes/x#y`. */
  from: string;
  /** Its last title. */
  title: string;
  /** Where its words are now. */
  to: string;
  /** Address on the site to which an old link is brought: a note there says that it moved. */
  landing: string;
}

/** A note at the place to which something moved. */
export interface LandingNote {
  id: string;
  /** Title of the page it came from; undefined when it never left its page. */
  fromPage: string | undefined;
}

const isLive = (register: Register, id: string) => {
  const entry = register.get(id);
  return !!entry && !entry.movedTo && !register.get(partsOf(id).page)?.movedTo;
};

/** Whether another part, of whatever time, has or had this id on the page to which something moved. */
function isTaken(register: Register, page: string, from: string): boolean {
  const { page: own, section } = partsOf(from);
  return [...register.keys()].some((id) => {
    const other = partsOf(id);
    if (other.section !== section || other.page === own) return false;
    const now = destinationOf(other.page, register, (each) => isLive(register, each));
    return other.page === page || now === page;
  });
}

/**
 * Id of the note that says that something moved: the old id where that is free, so that the old
 * fragment finds it. Undefined when no note is needed: a page that moved as a whole, and a section
 * that kept its id with it.
 */
function noteId(register: Register, from: string, to: string): string | undefined {
  const [old, now] = [partsOf(from), partsOf(to)];
  if (old.section === undefined) return undefined;
  if (old.page === now.page) return old.section;
  const pageTo = destinationOf(old.page, register, (id) => isLive(register, id));
  const withPage = pageTo === now.page;
  if (withPage && old.section === now.section) return undefined;
  return withPage && !isTaken(register, now.page, from)
    ? old.section
    : `from-${old.page.replace('/', '-')}-${old.section}`;
}

/** The moves of each register that was asked about: every heading of every page asks. */
const known = new WeakMap<Register, Move[]>();

/** Everything that moved, in the order of the register, which must not change any more. */
export function movesOf(register: Register): readonly Move[] {
  const moves = known.get(register) ?? findMoves(register);
  known.set(register, moves);
  return moves;
}

function findMoves(register: Register): Move[] {
  return [...register.values()].flatMap(({ id, title }) => {
    if (isLive(register, id)) return [];
    const to = destinationOf(id, register, (other) => isLive(register, other));
    if (to === undefined) return [];
    const { page, section } = partsOf(to);
    const fragment = noteId(register, id, to) ?? section;
    const landing = addressOf(fragment === undefined ? page : `${page}#${fragment}`);
    return [{ from: id, title, to, landing }];
  });
}

/**
 * The notes above a section, or at the top of a page: one for each part that moved there.
 *
 * @param place `causes/x#y`, or `causes/x` for parts that are no section of their own any more
 */
export function landingNotes(register: Register, place: string): LandingNote[] {
  return movesOf(register).flatMap(({ from, to }) => {
    const id = to === place ? noteId(register, from, to) : undefined;
    if (id === undefined) return [];
    const { page } = partsOf(from);
    const stayed = page === partsOf(to).page;
    return [{ id, fromPage: stayed ? undefined : register.get(page)?.title }];
  });
}

/** What left a page for another while the page still stands. */
export function leavers(register: Register, page: string): Move[] {
  return movesOf(register).filter(({ from, to }) => {
    const old = partsOf(from);
    return old.section !== undefined && old.page === page && partsOf(to).page !== page;
  });
}

/** A page that moved as a whole, with the sections it had. */
export interface MovedPage {
  move: Move;
  sections: Move[];
  /** Whether the new page has every section under its old id, so that a redirect loses nobody. */
  whole: boolean;
}

/** The pages that are no longer where they were. */
export function movedPages(register: Register): MovedPage[] {
  const moves = movesOf(register);
  return moves
    .filter(({ from }) => partsOf(from).section === undefined)
    .map((move) => {
      const sections = moves.filter(({ from }) => from.startsWith(`${move.from}#`));
      const whole =
        partsOf(move.to).section === undefined &&
        sections.every(
          ({ from, landing }) => landing === `${move.landing}#${partsOf(from).section ?? ''}`,
        );
      return { move, sections, whole };
    });
}
