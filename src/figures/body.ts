/** A jointed person: hip, neck, hands and feet are given; knees and elbows follow. */
import { add, across, direction, heading, outline, boneOutline } from './geometry.ts';
import { drawLimbs } from './limbs.ts';
import { coloursOf, lookOf } from './people.ts';
import { shape } from './proportions.ts';
import type { Person } from './joints.ts';
import type { Frame } from './limbs.ts';
import type { Point, Station } from './geometry.ts';

/** What lies between the parts of a person: after the far leg, and before the near arm. */
export interface Layers {
  between?: string;
  held?: string;
}

const draw = (kind: string, ...paths: string[]) => `<path class="${kind}" d="${paths.join('')}"/>`;

/** The name of the head that a person wears: one shape for all who look alike. */
export const headOf = (person: Person, eyes: 'open' | 'closed') => {
  const { who = 'adult', view = 'side', head = view, mood = 'calm' } = person;
  const look = person.eyes ?? eyes;
  const marks = `${look === 'closed' ? 'z' : ''}${mood === 'sore' ? 'x' : ''}`;
  return { id: `${head}-${who}${marks}`, view: head, who, look, mood };
};

/** The round line under a big belly that points at the viewer. */
function bumpFrom(line: (along: number) => { point: Point; front: Point }, size: number): string {
  const at = (along: number, aside: number) => {
    const { point, front } = line(along);
    return add(point, front, aside * size)
      .map(Math.round)
      .join(' ');
  };
  return draw('mark', `M${at(0.52, 30)}C${at(-0.06, 46)} ${at(-0.06, -46)} ${at(0.52, -30)}`);
}

/** Draws one person, from the far limbs to the near ones. */
export function drawPerson(
  person: Person,
  scale: number,
  eyes: 'open' | 'closed' = 'open',
  { between = '', held = '' }: Layers = {},
): string {
  const { face, view = 'side', arch = 0, bend = 0.45 } = person;
  const look = lookOf(person.who ?? 'adult');
  const size = scale * (look.size ?? 1);
  const up = direction(person.hip, person.neck);
  const ahead = across(up, face);
  const side = view === 'side';
  const middle = add(add(person.hip, add(person.neck, person.hip, -1), bend), ahead, arch * 2);
  const place = (t: number): Point =>
    add(
      add([0, 0], add(add(person.hip, middle, -2), person.neck), t * t),
      add(person.hip, add(middle, person.hip, -1), 2 * t),
    );
  const line = (t: number) => ({
    point: place(t),
    front: across(direction(place(t - 0.02), place(t + 0.02)), face),
  });
  /** The belly: most a third of the way up, none at the chest. */
  const bump = (t: number) => (look.bump ?? 0) * Math.exp(-(((t - 0.32) / 0.24) ** 2));
  const trunk = (stations: readonly Station[]): Station[] =>
    stations.map(([t, front, back]) => {
      const broad = (look.trunk ?? 1) * size;
      const out = bump(t) * size * (side ? 1 : 0.35);
      return [t, front * broad + out, back * broad + (side ? 0 : out)];
    });
  const thick = (stations: readonly Station[]): Station[] =>
    stations.map(([t, a, b]) => [t, a * size * (look.limbs ?? 1), b * size * (look.limbs ?? 1)]);

  const frame: Frame = { person, size, side, ahead, line, thick };
  const { farFoot, farCloth, foot, cloth, farHand, hand } = drawLimbs(frame);
  const crown = person.crown === undefined ? up : heading(person.crown);
  const headView = person.head ?? view;
  const nape = add(person.neck, ahead, (side ? -2 : 0) * size);
  const looks = person.looks ?? face;
  const top = add(
    add(person.neck, crown, 54 * size),
    across(crown, looks),
    (headView === 'side' ? 6 : 0) * size,
  );
  const neck = draw(
    'skin',
    boneOutline(add(nape, up, -12 * size), add(top, crown, -14 * size), face, thick(shape.neck)),
  );
  const angle = Math.round((Math.atan2(crown[1], crown[0]) * 180) / Math.PI + 90);
  const mirror = looks < 0 ? 'scale(-1 1)' : '';
  const skull = `<use href="#${headOf(person, eyes).id}" transform="translate(${Math.round(top[0])} ${Math.round(top[1])})rotate(${angle})${mirror}"/>`;
  const stations = shape.trunk[side ? 'side' : 'front'];
  const trousers = draw('legs', outline(line, trunk(stations.pelvis), 'round'), cloth);
  const shirt = draw('top', outline(line, trunk([...stations.shirt].reverse()), 'cut'));
  const belt = person.belt
    ? draw('belt', outline(line, trunk(shape.belt[side ? 'side' : 'front']), 'band'))
    : '';
  const round = (look.bump ?? 0) > 40 && view === 'front' ? bumpFrom(line, size) : '';
  const arms = (under: boolean) => [
    ...(person.farArm && !side && (person.farArm.under ?? false) === under ? [farHand] : []),
    ...(person.arm && (person.arm.under ?? false) === under ? [hand] : []),
  ];
  const body = [
    ...(side ? [farHand] : []),
    farFoot,
    farCloth,
    between,
    foot,
    ...arms(true),
    ...(person.legOver ? [neck, shirt, belt, trousers] : [trousers, neck, shirt, round, belt]),
    ...(person.headLast ? [] : [skull]),
    held,
    ...arms(false),
    ...(person.headLast ? [skull] : []),
  ];
  const shown = person.armsOnly ? [farHand, hand] : body;
  return `<g class="${coloursOf(look)}">${shown.join('')}</g>`;
}
