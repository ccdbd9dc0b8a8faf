/** Who is drawn: how people differ in build, skin, hair and clothes. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Skin = 'fair' | 'tan' | 'brown' | 'deep';
export type Hair = 'short' | 'long' | 'bun' | 'tail' | 'curly' | 'bald';
export type HairColour = 'dark' | 'auburn' | 'grey';
export type Shirt = 'teal' | 'sand' | 'lilac' | 'green';

/** One of the people of `content/drawn-people.yaml`; measures multiply those of the adult. */
export interface Look {
  skin: Skin;
  hair: Hair;
  hairColour: HairColour;
  shirt: Shirt;
  /** How tall. */
  size?: number;
  head?: number;
  /** How broad the trunk is. */
  trunk?: number;
  /** How thick arms, legs and neck are. */
  limbs?: number;
  /** How far the belly stands out. */
  bump?: number;
}

const people = parse(readFileSync('content/drawn-people.yaml', 'utf8')) as Record<string, Look>;

/** The person of that name. */
export function lookOf(who: string): Look {
  const look = people[who];
  if (look) return look;
  const known = Object.keys(people).join(', ');
  throw new Error(`content/poses/: nobody is called "${who}". Choose one of: ${known}.`);
}

/** The classes that give a person their colours. */
export const coloursOf = ({ skin, hairColour, shirt }: Look) => `${skin} ${hairColour} ${shirt}`;
