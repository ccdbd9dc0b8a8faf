/** The outlines of the icons: tools of the site, and what a danger sign is about. */
import type { SignIcon } from '../model/schema/care-names.ts';

const tools = {
  now: 'M12 3a9 9 0 1 0 .1 0M12 7v5l3 2',
  where: 'M12 3a2 2 0 1 0 .1 0M5 10h14M12 10v5m0 0-3 6m3-6 3 6',
  danger: 'M12 4 3 20h18ZM12 10v5m0 2.4v.1',
  search: 'M10.5 4a6.5 6.5 0 1 0 .1 0M15.3 15.3 21 21',
  share: 'M12 15V4M8 8l4-4 4 4M5 12v8h14v-8',
  cards: 'M4 7h11v13H4zM8 4h12v13',
  print: 'M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z',
};

const signs: Record<SignIcon, string> = {
  saddle: 'M3 6h18v3c-5 0-7 4-7 9h-4c0-5-2-9-7-9zM10 9.5v.1m4-.1v.1m-2 2.4v.1',
  bladder: 'M12 3s6 7 6 11a6 6 0 0 1-12 0c0-4 6-11 6-11ZM4 5l16 16',
  legs: 'M7 3h10l1 18h-4l-2-11-2 11H6z',
  heart: 'M12 20S4 14.5 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 5.5-8 11-8 11Z',
  head: 'M8 21v-4H6l-1-5c0-5 3-9 8-9s7 4 7 8-2 5-3 6v4',
  fall: 'M18 4a2 2 0 1 0 .1 0M3 21h18M5 13l5-4 4 3-3 3 2 4M14 12h5',
  fever: 'M10 14V5a2 2 0 0 1 4 0v9a4 4 0 1 1-4 0ZM12 9v8',
  tummy: 'M7 3c0 6-2 7-2 11s3 7 7 7 7-3 7-7-2-5-2-11M12 14v.1',
  heat: 'M12 8a4 4 0 1 0 .1 0M12 2v2m0 16v2M2 12h2m16 0h2M5 5l1.5 1.5m11 11L19 19M19 5l-1.5 1.5m-11 11L5 19',
  pill: 'm5 13 8-8a4 4 0 0 1 6 6l-8 8a4 4 0 0 1-6-6ZM9 9l6 6',
  ribbon: 'M8 21c0-6 8-10 8-14a4 4 0 0 0-8 0c0 4 8 8 8 14',
  pregnancy: 'M10 3a2 2 0 1 0 .1 0M10 8c-2 3-2 6-2 8h2v5M10 9c5 1 6 4 5 7h-3v5',
  child: 'M12 4a3 3 0 1 0 .1 0M12 10v5m-5-3h10m-5 3-3 6m3-6 3 6',
  needle: 'm4 20 5-5M8 10l6 6 4-4-6-6zM15 9l5-5M18 3l3 3',
  wheelchair: 'M9 3a1.5 1.5 0 1 0 .1 0M9 7v6h6l3 6M9 10h5M7 11a5 5 0 1 0 7 7',
  talk: 'M4 5h16v11h-8l-4 4v-4H4z',
  doctor: 'M9 3h6v6h6v6h-6v6H9v-6H3V9h6z',
};

export const iconPaths = { ...tools, ...signs };
export type IconName = keyof typeof iconPaths;
