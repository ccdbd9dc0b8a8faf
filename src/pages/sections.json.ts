/** Every article, section, deck and card for other programs; the fields are explained in the file itself. */
import { allArticles } from '../library/articles.ts';
import { sectionRegister } from '../library/pages.ts';
import {
  fieldMeanings,
  SECTIONS_VERSION,
  type SectionsFile,
} from '../share/parts/sections-file.ts';
import { SECTIONS_SCHEMA } from '../share/parts/sections-schema.ts';
import { sharedSite } from '../share/parts/shared-site.ts';
import { movedPages, movesOf } from '../register/moves.ts';
import { SITE_URL } from '../site.ts';
import {
  allCards,
  allSections,
  allSharedDecks,
  allSharedSituations,
  sharedArticle,
} from '../share/parts/shared-parts.ts';

export function GET() {
  const whole = new Map(
    movedPages(sectionRegister).map(({ move, whole: is }) => [move.from, is] as const),
  );
  const file: SectionsFile = {
    $schema: new URL(SECTIONS_SCHEMA, SITE_URL).href,
    version: SECTIONS_VERSION,
    fields: fieldMeanings,
    site: sharedSite(),
    articles: allArticles().map(sharedArticle),
    sections: allSections(),
    decks: allSharedDecks(),
    cards: allCards(),
    situations: allSharedSituations(),
    moved: movesOf(sectionRegister).map(({ from, to, landing }) => ({
      id: from,
      to,
      landing: new URL(landing, SITE_URL).href,
      ...(whole.has(from) && { whole: whole.get(from) === true }),
    })),
  };
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
}
