/** Every article and section for other programs; the fields are explained in the file itself. */
import { allArticles, sectionRegister } from '../model/library.ts';
import { fieldMeanings, SECTIONS_VERSION, type SectionsFile } from '../share/sections-file.ts';
import { movesOf } from '../share/moved/moves.ts';
import { allSections, sharedArticle } from '../share/shared-parts.ts';

export function GET() {
  const file: SectionsFile = {
    version: SECTIONS_VERSION,
    fields: fieldMeanings,
    articles: allArticles().map(sharedArticle),
    sections: allSections(),
    moved: movesOf(sectionRegister).map(({ from, to, landing }) => ({ id: from, to, landing })),
  };
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
}
