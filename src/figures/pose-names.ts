/** Names that a file of poses may use, so that a slip of the pen is told and not left out of the drawing. */
import type { Panel, PoseFigure } from './drawing.ts';

// prettier-ignore
const known = {
  figure: ['height', 'size', 'who', 'eyes', 'panels'],
  panel: ['label', 'badge', 'name', 'view', 'shift', 'scale', 'size', 'draw'],
  item: [
    'floor', 'pillow', 'chair', 'bed', 'bedFromAbove', 'box', 'arrow', 'person', 'between', 'held',
    'worktop', 'wheelchair', 'wheel', 'sore', 'warmPack', 'coldPack', 'waves', 'phone', 'glass',
    'tablets', 'plate', 'bag', 'clock', 'path', 'circle', 'rect',
  ],
  person: [
    'who', 'view', 'face', 'hip', 'neck', 'arch', 'bend', 'crown', 'head', 'looks', 'mood', 'eyes',
    'arm', 'farArm', 'leg', 'farLeg', 'legOver', 'headLast', 'armsOnly', 'belt',
  ],
  limb: ['to', 'via', 'turn', 'hand', 'flip', 'back', 'ahead', 'under'],
} as const;

const strange = (kind: keyof typeof known, thing: object) =>
  Object.keys(thing)
    .filter((name) => !(known[kind] as readonly string[]).includes(name))
    .map(
      (name) =>
        `there is no "${name}" in ${kind === 'item' ? 'an' : 'a'} ${kind}. Choose from: ${known[kind].join(', ')}.`,
    );

const inPanel = (panel: Panel): string[] => [
  ...strange('panel', panel),
  ...panel.draw.flatMap((item) => [
    ...strange('item', item),
    ...[item.between, item.held].flatMap((things) =>
      things === undefined ? [] : [things].flat().flatMap((thing) => strange('item', thing)),
    ),
    ...(item.person ? strange('person', item.person) : []),
    ...(['arm', 'farArm', 'leg', 'farLeg'] as const).flatMap((name) => {
      const limb = item.person?.[name];
      return limb ? strange('limb', limb) : [];
    }),
  ]),
];

/** What is wrong in the names of a figure, each with the place. */
export const strangeNames = (name: string, figure: PoseFigure): string[] => [
  ...strange('figure', figure).map((what) => `${name}: ${what}`),
  ...figure.panels.flatMap((panel, index) =>
    inPanel(panel).map((what) => `${name}, panel ${panel.name ?? index + 1}: ${what}`),
  ),
];
