/** What moved, and the notes that say so on the pages where old links land. Pure functions. */
import type { Registered } from '../../model/schema/section-register.ts';
import { destinationOf, partsOf } from './forwarding.ts';

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

/** A note above the heading of a section to which something moved. */
export interface LandingNote {
  id: string;
  /** Title of the page it came from; undefined when it never left its page. */
  fromPage: string | undefined;
}

const isLive = (register: Register, id: string) => {
  const entry = register.get(id);
  return !!entry && !entry.movedTo && !register.get(partsOf(id).page)?.movedTo;
};

/**
 * Id of the note above the new place: the old id where that is free, so that the old fragment finds
 * it. Undefined when no note is needed: a section that kept its id on a page that moved as a whole.
 */
function noteId(register: Register, from: string, to: string): string | undefined {
  const [old, now] = [partsOf(from), partsOf(to)];
  if (old.section === undefined || now.section === undefined) return undefined;
  if (old.page === now.page) return old.section;
  const pageTo = destinationOf(old.page, register, (id) => isLive(register, id));
  const came = `from-${old.page.replace('/', '-')}-${old.section}`;
  if (pageTo !== now.page) return came;
  if (old.section === now.section) return undefined;
  return isLive(register, `${now.page}#${old.section}`) ? came : old.section;
}

/** Everything that moved, in the order of the register. */
export function movesOf(register: Register): Move[] {
  return [...register.values()].flatMap(({ id, title }) => {
    if (isLive(register, id)) return [];
    const to = destinationOf(id, register, (other) => isLive(register, other));
    if (to === undefined) return [];
    const { page, section } = partsOf(to);
    const fragment = noteId(register, id, to) ?? section;
    const landing = `/${page}/${fragment === undefined ? '' : `#${fragment}`}`;
    return [{ from: id, title, to, landing }];
  });
}

/** The notes above a section: one for each thing that moved there. */
export function landingNotes(register: Register, section: string): LandingNote[] {
  return movesOf(register).flatMap(({ from, to }) => {
    const id = to === section ? noteId(register, from, to) : undefined;
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
}

/** The pages that moved as a whole. */
export function movedPages(register: Register): MovedPage[] {
  const moves = movesOf(register);
  return moves
    .filter(({ from }) => partsOf(from).section === undefined)
    .map((move) => ({
      move,
      sections: moves.filter(({ from }) => from.startsWith(`${move.from}#`)),
    }));
}
