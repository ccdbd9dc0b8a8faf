/** `/site.webmanifest`: what a phone needs to put the site beside its apps. */
import { EMERGENCY_CARD } from '../model/schema/care-names.ts';
import { LANGUAGE, SITE_DESCRIPTION, SITE_NAME } from '../site.ts';

/** The paper and the mark of the site, as tokens.css and favicon.svg have them. */
const PAPER = '#faf6ee';
const MARK = '#0b5563';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${purpose}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const manifest = {
  id: '/',
  name: SITE_NAME,
  short_name: 'Back Spasm',
  description: SITE_DESCRIPTION,
  lang: LANGUAGE,
  start_url: '/',
  scope: '/',
  display: 'minimal-ui',
  background_color: PAPER,
  theme_color: MARK,
  icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
  shortcuts: [
    { name: 'What now?', url: '/now/' },
    { name: 'Danger signs', url: EMERGENCY_CARD },
  ],
};

export const GET = () => Response.json(manifest);
