/** The lexicon as one file: people's words, what they mean, and the catalogue of sections. */
import { readContent } from '../../model/reading/read-content.ts';
import { compileLexicon } from '../../search/compile/compile-lexicon.ts';
import { writeLexicon } from '../../search/meaning/lexicon-file.ts';

export function GET() {
  return new Response(writeLexicon(compileLexicon(readContent(process.cwd()).content)), {
    headers: { 'Content-Type': 'application/json' },
  });
}
