/** The danger signs in full, for the card of a search: it comes with its short lines alone. */
import type { APIRoute } from 'astro';
import { dangerSigns } from '../../library/care.ts';
import type { FullLines } from '../../safety/full-lines.ts';

export const GET: APIRoute = () => {
  const full: FullLines = Object.fromEntries(
    Array.from(dangerSigns, ([name, { lead, lines }]) => [name, { ...(lead && { lead }), lines }]),
  );
  return Response.json(full);
};
