/** QR code of an article or a section: it leads to the address that people share. */
import type { APIContext } from 'astro';
import { renderSVG } from 'uqr';
import { allArticles } from '../../../library/articles.ts';
import { sharedAddress } from '../../../share/parts/addresses.ts';
import { allSections, movedParts } from '../../../share/parts/shared-parts.ts';

export function getStaticPaths() {
  const ids = [...allArticles(), ...allSections(), ...movedParts()].map(({ id }) => id);
  return ids.map((id) => ({ params: { part: id.replace('#', '/') }, props: { id } }));
}

/** Dark on light whatever the theme, with the quiet zone of 4 modules that ISO/IEC 18004 asks for. */
export function GET({ props }: APIContext<{ id: string }>) {
  const svg = renderSVG(sharedAddress(props.id), { ecc: 'M', border: 4 });
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
