/** A person and its limbs as poses give them: by the joints. */
import type { Point } from './geometry.ts';
import type { Hand } from './hand.ts';
import type { HeadView } from './head.ts';

/** An arm or leg: where the wrist or ankle is, and where the fingers or toes point. */
export interface Limb {
  to: Point;
  /** The elbow or knee, when the limb points towards or away from the viewer. */
  via?: Point;
  /** In degrees: 0 to the right, 90 down. */
  turn?: number;
  hand?: Hand;
  /** The thumb (of an arm) or sole (of a leg) is on the other side. */
  flip?: boolean;
  /** The elbow or knee bends the other way. */
  back?: boolean;
  /** The foot points at the viewer, or away. */
  ahead?: boolean;
  /** Lies behind the trunk. */
  under?: boolean;
}

/** A person, by the joints; what is not given is not drawn. */
export interface Person {
  /** Name in `content/drawn-people.yaml`. */
  who?: string;
  view?: 'side' | 'front' | 'back';
  /** Facing: 1 when the front is to the right of an upright body, -1 when to the left. */
  face: 1 | -1;
  hip: Point;
  neck: Point;
  /** How far the belly moves forwards (or, below 0, the back moves backwards). */
  arch?: number;
  /** Where along the back it is roundest: 0.5 is the middle. */
  bend?: number;
  /** Direction of the crown of the head, in degrees. */
  crown?: number;
  /** How the head is seen, when it is turned. */
  head?: HeadView;
  /** Which way the turned head faces. */
  looks?: 1 | -1;
  mood?: 'calm' | 'sore';
  eyes?: 'open' | 'closed';
  arm?: Limb;
  farArm?: Limb;
  leg?: Limb;
  farLeg?: Limb;
  /** The shirt lies under the near leg. */
  legOver?: boolean;
  /** The head lies over the arms. */
  headLast?: boolean;
  /** No more than the arms: those of a helper that lie over another person. */
  armsOnly?: boolean;
  /** A belt or brace round the waist. */
  belt?: boolean;
}
