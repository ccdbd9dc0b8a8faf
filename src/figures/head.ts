/** The head, drawn once a person: from the side (facing right), from the front, from behind. */
import type { Hair } from './people.ts';

export type HeadView = 'side' | 'front' | 'back';
type Part = readonly [kind: string, path: string];

const cap =
  'M24-33c1 3-6 9-10 12-3 3-10 4-12 7-2 3-1 8-2 12-1 3-2 6-4 8-1 2-5 2-6 4-2 4 0 11-3 14-2 3-8 5-11 4-4-2-9-9-11-14-3-7-5-15-5-22 1-8 4-17 8-23 4-5 10-10 16-12 6-2 14-4 20-2 7 2 18 7 20 12z';
const fringe =
  'M-32-2c-5-26 8-42 32-42 24 0 37 16 32 42-3-6-5-13-9-19-14 4-32 3-43-3-5 6-9 13-12 22z';
const crown =
  'M0-44c23 0 35 17 33 42-1 17-7 28-15 33-10 5-26 5-36 0-8-5-14-16-15-33-2-25 10-42 33-42z';
const curls =
  'M24-30c4-8-4-18-13-17-5-8-19-9-26-2-10-3-21 5-21 15-9 4-12 17-5 24-3 9 5 18 14 17 4 4 11 3 13-2 4-8 2-16 8-22 8-5 24-3 30-13z';

/** Hair before the face, and what hangs behind it. */
const hair: Record<Hair, Record<HeadView, readonly [over: string, under?: string]>> = {
  short: { side: [cap], front: [fringe], back: [crown] },
  long: {
    side: [
      'M24-33c1 4-4 9-9 13-6 4-12 6-13 14-1 8 1 16-3 24-3 8-2 18-9 22-8 4-19 1-22-6-5-12-7-26-5-40 3-18 14-31 29-34 12-2 28-3 32 7z',
    ],
    front: [fringe, 'M-38 34c-6-30-6-80 38-80 44 0 44 50 38 80-4 8-72 8-76 0z'],
    back: ['M-38 36c-6-30-6-82 38-82 44 0 44 52 38 82-8 10-68 10-76 0z'],
  },
  bun: {
    side: [cap, 'M-30-36c12-10 28 6 18 18-8 10-28 8-28-4 0-6 4-10 10-14z'],
    front: [fringe, 'M-17-36c-4-24 38-24 34 0z'],
    back: [`${crown}M-17-14c-2-22 36-22 34 0-2 18-32 18-34 0z`],
  },
  tail: {
    side: [cap, 'M-28-18c-14-4-26 6-28 22-1 10 4 18 1 30 13-2 20-14 20-28 0-8 4-16 10-18z'],
    front: [fringe],
    back: [`${crown}M9-8c8 20 8 36 1 58-4 3-16 3-20 0-7-22-7-38 1-58z`],
  },
  curly: {
    side: [curls],
    front: [
      'M-34 4c-10-8-10-22-2-28-2-12 10-22 20-19 6-9 26-9 32 0 10-3 22 7 20 19 8 6 8 20-2 28-2-10-4-18-10-24-12 4-30 4-42-2-8 6-13 14-16 26z',
    ],
    back: [
      'M0-46c12-2 20 2 24 8 10 4 14 14 11 22 5 10 3 22-5 27-2 10-10 16-18 16-8 4-18 4-24 0-8 0-16-6-18-16-8-5-10-17-5-27-3-8 1-18 11-22 4-6 12-10 24-8z',
    ],
  },
  bald: {
    side: [
      'M-8-6c-2 6-4 14-8 20-3 5-10 6-14 1-6-8-9-20-7-30 5-2 12-4 17-2 6 1 11 5 12 11zM2 26c6 1 9-3 15-3 5 0 10 2 13 5-1 8-5 15-12 16-12 1-25-5-28-14z',
    ],
    front: [
      'M-33 2c-4-10-2-20 4-24 0 8 0 16-2 24zM33 2c4-10 2-20-4-24 0 8 0 16 2 24zM-26 20c6 0 12 2 18 0 6-3 10-3 16 0 6 2 12 0 18 0-2 12-8 20-14 24-8 4-16 4-24 0-6-4-12-12-14-24z',
    ],
    back: ['M-33 0c16 6 50 6 66 0 0 14-7 26-15 31-10 5-26 5-36 0-8-5-15-17-15-31z'],
  },
};

const skull: Record<HeadView, readonly Part[]> = {
  side: [
    [
      'skin',
      'M0-41c6 0 12 1 17 4 5 3 8 7 11 12 2 4 3 9 3 13 0 2-2 5-1 7 2 4 8 8 9 12 0 2-5 3-6 5-1 2 1 4 1 6 0 2-2 4-2 6-1 3 0 6-1 8-1 3-4 6-7 7-3 1-8 0-12-1-3-1-6-4-9-5-3-1-6-2-9-3-5-1-10-1-14-4-5-4-10-11-13-18-2-5-4-12-3-18 1-7 4-14 8-19 3-4 9-8 14-10 4-2 9-2 14-2z',
    ],
  ],
  front: [
    ['skin', 'M-31-2c-7-3-10 2-8 9 1 6 4 9 9 9zM31-2c7-3 10 2 8 9-1 6-4 9-9 9z'],
    [
      'skin',
      'M0-40c20 0 32 14 32 34 0 22-6 34-16 43-5 5-10 7-16 7-6 0-11-2-16-7-10-9-16-21-16-43 0-20 12-34 32-34z',
    ],
  ],
  back: [
    [
      'skin',
      'M-31-2c-7-3-10 2-8 9 1 6 4 9 9 9zM31-2c7-3 10 2 8 9-1 6-4 9-9 9zM0-40c20 0 32 14 32 34 0 22-6 34-16 43-5 5-27 5-32 0-10-9-16-21-16-43 0-20 12-34 32-34z',
    ],
  ],
};

const ear: Part = [
  'skin thin',
  'M-3 0c2-2 6-4 7-3 1 1 2 6 1 8-1 2-4 6-6 6-1 0-4-3-4-5 0-2 1-5 2-6z',
];
const eyes = {
  side: { open: 'M22-4L22 1', closed: 'M18-3Q22 1 27-2' },
  front: { open: 'M-14-1L-14 4M14-1L14 4', closed: 'M-19 1Q-14 5-9 1M9 1Q14 5 19 1' },
};
/** A face at ease, and a face in pain; nobody smiles. */
const moods = {
  side: { calm: 'M24 26L31 25', sore: 'M23 29Q27 24 31 27M17-13L27-9' },
  front: {
    calm: 'M0 4L-4 15L2 16M-8 28L8 28',
    sore: 'M0 4L-4 15L2 16M-9 31Q0 24 9 31M-20-10L-9-14M20-10L9-14',
  },
};

const resize = (path: string, size: number) =>
  path.replaceAll(/-?\d+/g, (digits, offset: number) => {
    const value = String(Math.round(Number(digits) * size * 10) / 10);
    const glued = offset > 0 && /\d/.test(path.charAt(offset - 1)) && !value.startsWith('-');
    return glued ? ` ${value}` : value;
  });

/** How a head looks. */
export interface HeadLook {
  view: HeadView;
  hair: Hair;
  look: 'open' | 'closed';
  mood: 'calm' | 'sore';
}

/** The head at a size, as a shape to use by its name. */
export function headShape(id: string, { view, hair: style, look, mood }: HeadLook, size: number) {
  const [over, under] = hair[style][view];
  const face: Part[] =
    view === 'back'
      ? []
      : [
          ['face', moods[view][mood]],
          [look === 'open' ? 'eye' : 'face', eyes[view][look]],
        ];
  const parts: Part[] = [
    ...(under ? [['hair', under] as Part] : []),
    ...skull[view],
    ['hair', over],
    ...(view === 'side' ? [ear] : []),
    ...face,
  ];
  const paths = parts.map(([kind, path]) => `<path class="${kind}" d="${resize(path, size)}"/>`);
  return `<g id="${id}">${paths.join('')}</g>`;
}
