/** The parts of the body, joined with their danger signs and the addresses they lead to. */
import { byAction, type SignsToDo } from '../model/derived/danger-signs.ts';
import type { Region, RegionAnswer } from '../model/schema/region.ts';
import { addressOf } from '../register/forwarding.ts';
import { regionPage, regionTitle, WHERE } from '../register/where-pages.ts';
import { dangerSign } from './care.ts';
import { byName, dataOf } from './collections.ts';

const entries = [...dataOf(await byName('regions'))].sort(([, a], [, b]) => a.order - b.order);

/** An answer with the address it leads to. */
export interface AnswerLink {
  words: string;
  hint: string | undefined;
  url: string;
}

/** A part of the body as its page, the list and the map need it. */
export interface BodyPart {
  /** `low-back`. */
  id: string;
  /** `where#low-back`: its place in the list, as the register names it. */
  place: string;
  url: string;
  /** Heading of its page. */
  title: string;
  number: number;
  name: string;
  hint: string;
  map: Region['map'];
  /** Its own danger signs, by what to do. */
  danger: SignsToDo[];
  feel: AnswerLink[];
  setOff: AnswerLink[];
}

const linksOf = (answers: readonly RegionAnswer[]): AnswerLink[] =>
  answers.map(({ words, hint, to }) => ({ words, hint, url: addressOf(to) }));

const parts = entries.map(([id, { order, name, hint, map, signs, feel, setOff }]): BodyPart => ({
  id,
  place: `${WHERE}#${id}`,
  url: addressOf(regionPage(id)),
  title: regionTitle(name),
  number: order,
  name,
  hint,
  map,
  danger: byAction(
    signs.map((sign) => ({ name: sign, sign: dangerSign(sign) })),
    'emergency',
  ),
  feel: linksOf(feel),
  setOff: linksOf(setOff),
}));

/** Every part of the body, from the head down. */
export const bodyParts = (): readonly BodyPart[] => parts;
