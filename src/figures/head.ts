/** The head, drawn once: from the side (facing right) and from the front. */

const side = [
  [
    'skin',
    'M0-41c6 0 12 1 17 4 5 3 8 7 11 12 2 4 3 9 3 13 0 2-2 5-1 7 2 4 8 8 9 12 0 2-5 3-6 5-1 2 1 4 1 6 0 2-2 4-2 6-1 3 0 6-1 8-1 3-4 6-7 7-3 1-8 0-12-1-3-1-6-4-9-5-3-1-6-2-9-3-5-1-10-1-14-4-5-4-10-11-13-18-2-5-4-12-3-18 1-7 4-14 8-19 3-4 9-8 14-10 4-2 9-2 14-2z',
  ],
  [
    'hair',
    'M24-33c1 3-6 9-10 12-3 3-10 4-12 7-2 3-1 8-2 12-1 3-2 6-4 8-1 2-5 2-6 4-2 4 0 11-3 14-2 3-8 5-11 4-4-2-9-9-11-14-3-7-5-15-5-22 1-8 4-17 8-23 4-5 10-10 16-12 6-2 14-4 20-2 7 2 18 7 20 12z',
  ],
  ['skin thin', 'M-3 0c2-2 6-4 7-3 1 1 2 6 1 8-1 2-4 6-6 6-1 0-4-3-4-5 0-2 1-5 2-6z'],
  ['mark', 'M24 25Q27 26 31 24'],
] as const;

const front = [
  ['skin', 'M-31-2c-7-3-10 2-8 9 1 6 4 9 9 9zM31-2c7-3 10 2 8 9-1 6-4 9-9 9z'],
  [
    'skin',
    'M0-40c20 0 32 14 32 34 0 22-6 34-16 43-5 5-10 7-16 7-6 0-11-2-16-7-10-9-16-21-16-43 0-20 12-34 32-34z',
  ],
  ['hair', 'M-32-2c-5-26 8-42 32-42 24 0 37 16 32 42-3-6-5-13-9-19-14 4-32 3-43-3-5 6-9 13-12 22z'],
  ['mark', 'M0 4L-4 15L2 16M-9 26Q0 31 9 26'],
] as const;

const eyes = {
  side: { open: 'M22-4L22 1', closed: 'M18-3Q22 1 27-2' },
  front: { open: 'M-14-1L-14 4M14-1L14 4', closed: 'M-19 1Q-14 5-9 1M9 1Q14 5 19 1' },
};

const resize = (path: string, size: number) =>
  path.replaceAll(/-?\d+/g, (digits, offset: number) => {
    const value = String(Math.round(Number(digits) * size * 10) / 10);
    const glued = offset > 0 && /\d/.test(path.charAt(offset - 1)) && !value.startsWith('-');
    return glued ? ` ${value}` : value;
  });

/** The head at a size, as a shape to use by its name (`side` or `front`). */
export function headShape(view: 'side' | 'front', size: number, look: 'open' | 'closed'): string {
  const eye = [look === 'open' ? 'eye' : 'mark', eyes[view][look]] as const;
  const parts = [...(view === 'side' ? side : front), eye].map(
    ([kind, path]) => `<path class="${kind}" d="${resize(path, size)}"/>`,
  );
  return `<g id="${view}">${parts.join('')}</g>`;
}
