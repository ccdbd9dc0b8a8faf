/** The JSON Schema of `/sections.json`. */
import { sectionsJsonSchema } from '../share/parts/sections-schema.ts';
import { SITE_URL } from '../site.ts';

export const GET = () =>
  new Response(JSON.stringify(sectionsJsonSchema(SITE_URL)), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
