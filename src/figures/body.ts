/** A jointed person: hip, neck, hands and feet are given; knees and elbows follow. */
import {
  across,
  add,
  boneOutline,
  clockwise,
  direction,
  heading,
  middleJoint,
  outline,
  smoothPath,
} from './geometry.ts';
import { length, shape } from './proportions.ts';
import type { Point, Station } from './geometry.ts';

/** An arm or leg: where the wrist or ankle is, and where the fingers or toes point. */
export interface Limb {
  to: Point;
  /** The elbow or knee, when the limb points towards or away from the viewer. */
  via?: Point;
  /** In degrees: 0 to the right, 90 down. */
  turn?: number;
}

/** A person, by the joints; what is not given is not drawn. */
export interface Person {
  view?: 'side' | 'front';
  /** Facing: 1 when the front is to the right of an upright body, -1 when to the left. */
  face: 1 | -1;
  hip: Point;
  neck: Point;
  /** How far the belly moves forwards (or, below 0, the back moves backwards). */
  arch?: number;
  /** Direction of the crown of the head, in degrees. */
  crown?: number;
  arm?: Limb;
  farArm?: Limb;
  leg?: Limb;
  farLeg?: Limb;
  /** The shirt lies under the near leg. */
  legOver?: boolean;
}

const draw = (kind: string, ...paths: string[]) => `<path class="${kind}" d="${paths.join('')}"/>`;

/** Draws one person, from the far limbs to the near ones; `between` comes after the far leg. */
export function drawPerson(person: Person, size: number, between = ''): string {
  const { face, view = 'side', arch = 0 } = person;
  const up = direction(person.hip, person.neck);
  const ahead = across(up, face);
  const middle = add(add(person.hip, add(person.neck, person.hip, -1), 0.45), ahead, arch * 2);
  const place = (t: number): Point =>
    add(
      add([0, 0], add(add(person.hip, middle, -2), person.neck), t * t),
      add(person.hip, add(middle, person.hip, -1), 2 * t),
    );
  const line = (t: number) => ({
    point: place(t),
    front: across(direction(place(t - 0.02), place(t + 0.02)), face),
  });
  const wide = (stations: readonly Station[]): Station[] =>
    stations.map(([t, front, back]) => [t, front * size, back * size]);
  const side = view === 'front' ? 1 : 0;
  const bone = (from: Point, to: Point, stations: readonly Station[], end?: 'cut') =>
    boneOutline(from, to, face, wide(stations), end);

  const arm = (limb: Limb | undefined, near: 1 | -1): [string, string] => {
    if (!limb) return ['', ''];
    const shade = near < 0 && side === 0 ? ' far' : '';
    const { point, front } = line(0.87);
    const shoulder = add(point, front, side * near * 40 * size);
    const bones: Point = [length.upperArm * size, length.forearm * size];
    const elbow = limb.via ?? middleJoint(shoulder, limb.to, bones, -face);
    const fingers = limb.turn === undefined ? direction(elbow, limb.to) : heading(limb.turn);
    const palm = add(limb.to, fingers, 34 * size);
    const thumb = add(add(limb.to, fingers, 20 * size), across(fingers, -face), 11 * size);
    const skin = draw(
      `skin${shade}`,
      bone(shoulder, elbow, shape.upperArm),
      bone(elbow, limb.to, shape.forearm),
      bone(limb.to, palm, shape.palm),
      bone(limb.to, thumb, shape.thumb),
    );
    return [skin, draw(`top${shade}`, bone(shoulder, elbow, shape.sleeve, 'cut'))];
  };

  const leg = (limb: Limb | undefined, near: 1 | -1): [string, string] => {
    if (!limb) return ['', ''];
    const root = add(person.hip, ahead, side * near * 19 * size);
    const bones: Point = [length.thigh * size, length.shin * size];
    const knee = limb.via ?? middleJoint(root, limb.to, bones, face);
    const down = direction(knee, limb.to);
    const toes = limb.turn === undefined ? across(down, -face) : heading(limb.turn);
    const rise = across(toes, -face);
    const foot = shape.sole.map(([x, y]) => add(add(limb.to, toes, x * size), rise, y * size));
    const ankle = bone(knee, limb.to, shape.ankle);
    const cloth = bone(root, knee, shape.thigh) + bone(knee, limb.to, shape.shin, 'cut');
    return [
      draw(`skin${near < 0 && side === 0 ? ' far' : ''}`, smoothPath(clockwise(foot), true), ankle),
      cloth,
    ];
  };

  const [farFoot, farCloth] = leg(person.farLeg, -1);
  const [foot, cloth] = leg(person.leg, 1);
  const [farHand, farSleeve] = arm(person.farArm, -1);
  const [hand, sleeve] = arm(person.arm, 1);
  const crown = person.crown === undefined ? up : heading(person.crown);
  const nape = add(person.neck, ahead, (view === 'side' ? -2 : 0) * size);
  const head = add(add(person.neck, crown, 54 * size), across(crown, face), (1 - side) * 6 * size);
  const neck = draw(
    'skin',
    bone(add(nape, up, -12 * size), add(head, crown, -14 * size), shape.neck),
  );
  const angle = Math.round((Math.atan2(crown[1], crown[0]) * 180) / Math.PI + 90);
  const mirror = face < 0 ? 'scale(-1 1)' : '';
  const skull = `<use href="#${view}" transform="translate(${Math.round(head[0])} ${Math.round(head[1])})rotate(${angle})${mirror}"/>`;
  const trousers = draw('legs', outline(line, wide(shape.trunk[view].pelvis), 'round'), cloth);
  const shirt = draw('top', outline(line, wide([...shape.trunk[view].shirt].reverse()), 'cut'));
  const farLeg = farCloth && draw('legs far', farCloth);
  return [
    ...(side === 0 ? [farHand, farSleeve] : []),
    farFoot,
    farLeg,
    between,
    foot,
    ...(person.legOver ? [neck, shirt, trousers] : [trousers, neck, shirt]),
    ...(side === 0 ? [] : [farHand, farSleeve]),
    skull,
    hand,
    sleeve,
  ].join('');
}
