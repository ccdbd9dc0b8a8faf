/** Arms and legs of a person. */
import {
  across,
  add,
  boneOutline,
  clockwise,
  direction,
  heading,
  middleJoint,
  smoothPath,
} from './geometry.ts';
import { drawHand } from './hand.ts';
import { length, shape } from './proportions.ts';
import type { Limb, Person } from './joints.ts';
import type { Point, Station } from './geometry.ts';

/** What the limbs hang on. */
export interface Frame {
  person: Person;
  size: number;
  side: boolean;
  ahead: Point;
  line: (along: number) => { point: Point; front: Point };
  thick: (stations: readonly Station[]) => Station[];
}

const draw = (kind: string, ...paths: string[]) => `<path class="${kind}" d="${paths.join('')}"/>`;

/** Draws the limbs of a person; what is not given is empty. */
export function drawLimbs({ person, size, side, ahead, line, thick }: Frame) {
  const { face } = person;
  const wing = side ? 0 : 1;
  const bone = (from: Point, to: Point, stations: readonly Station[], end?: 'cut') =>
    boneOutline(from, to, face, thick(stations), end);

  const arm = (limb: Limb | undefined, near: 1 | -1): string => {
    if (!limb) return '';
    const shade = near < 0 && side ? ' far' : '';
    const { point, front } = line(0.87);
    const shoulder = add(point, front, wing * near * 40 * size);
    const bones: Point = [length.upperArm * size, length.forearm * size];
    const elbow = limb.via ?? middleJoint(shoulder, limb.to, bones, limb.back ? face : -face);
    const fingers = limb.turn === undefined ? direction(elbow, limb.to) : heading(limb.turn);
    const thumb = (limb.flip ? face : -face) as 1 | -1;
    const { outline, lines } = drawHand(limb.hand ?? 'flat', limb.to, fingers, thumb, size);
    const skin = draw(
      `skin${shade}`,
      bone(shoulder, elbow, shape.upperArm),
      bone(elbow, limb.to, shape.forearm),
      outline,
    );
    const sleeve = draw(`top${shade}`, bone(shoulder, elbow, shape.sleeve, 'cut'));
    return skin + (lines && draw('face', lines)) + sleeve;
  };

  const leg = (limb: Limb | undefined, near: 1 | -1): [string, string] => {
    if (!limb) return ['', ''];
    const root = add(person.hip, ahead, wing * near * 19 * size);
    const bones: Point = [length.thigh * size, length.shin * size];
    const knee = limb.via ?? middleJoint(root, limb.to, bones, limb.back ? -face : face);
    const down = direction(knee, limb.to);
    const toes = limb.ahead
      ? across(down, -1)
      : limb.turn === undefined
        ? across(down, -face)
        : heading(limb.turn);
    const rise = across(toes, limb.ahead ? -1 : limb.flip ? face : -face);
    const foot = (limb.ahead ? shape.tread : shape.sole).map(([x, y]) =>
      add(add(limb.to, toes, x * size), rise, y * size),
    );
    const ankle = bone(knee, limb.to, shape.ankle);
    const cloth = bone(root, knee, shape.thigh) + bone(knee, limb.to, shape.shin, 'cut');
    return [
      draw(`skin${near < 0 && side ? ' far' : ''}`, smoothPath(clockwise(foot), true), ankle),
      cloth,
    ];
  };

  const [farFoot, farCloth] = leg(person.farLeg, -1);
  const [foot, cloth] = leg(person.leg, 1);
  return {
    farFoot,
    farCloth: farCloth && draw(person.farLeg?.ahead ? 'legs' : 'legs far', farCloth),
    foot,
    cloth,
    farHand: arm(person.farArm, -1),
    hand: arm(person.arm, 1),
  };
}
