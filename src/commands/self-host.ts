/**
 * `npm run self-host`: makes the built site ready for a server of one's own: compressed copies in
 * `dist/`, and in `.hosts/` what nginx or Caddy is to be told.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyFile } from '../hosts/caddy.ts';
import { writeCopies } from '../hosts/compressed-copies.ts';
import { nextSteps, RECIPES, warningsOf } from '../hosts/next-steps.ts';
import { nginxFile, nginxFirstFile } from '../hosts/nginx.ts';
import { recipeFor } from '../hosts/recipe.ts';
import { readRedirects } from '../integrations/host-redirects.ts';
import { SITE_FOLDER } from '../output/site-folder.ts';
import { readSectionsFile } from '../share/parts/sections-file.ts';
import { inSeconds } from '../terminal/build-log.ts';
import { inWords } from '../terminal/in-words.ts';

const USE = `npm run self-host -- [--root FOLDER] [--behind-another]
  --root            the folder on the server that its host shows (/var/www/ and its name unless said)
  --behind-another  another server in front has the certificate; this one listens on port 8080`;

async function prepare(): Promise<void> {
  const { values } = parseArgs({
    options: { root: { type: 'string' }, 'behind-another': { type: 'boolean', default: false } },
  });
  if (!existsSync(join(SITE_FOLDER, 'sections.json')))
    throw new Error(
      'There is no built site yet. Run "SITE_URL=https://your.domain npm run build".',
    );
  const built = (name: string) => readFileSync(join(SITE_FOLDER, name), 'utf8');
  const address = new URL(readSectionsFile(built('sections.json')).site.address);
  for (const warning of warningsOf(address)) console.warn(warning);
  const recipe = recipeFor(address, {
    root: values.root,
    redirects: readRedirects(built('_redirects')),
    behindAnother: values['behind-another'],
  });
  const copied = await writeCopies(SITE_FOLDER);
  mkdirSync(RECIPES, { recursive: true });
  const put = (name: string, text: string) => writeFileSync(join(RECIPES, name), text);
  put('nginx.conf', nginxFile(recipe));
  put('Caddyfile', caddyFile(recipe));
  if (recipe.behindAnother) rmSync(join(RECIPES, 'nginx-first.conf'), { force: true });
  else put('nginx-first.conf', nginxFirstFile(recipe));
  console.log(`${inSeconds(performance.now())}  ${copied} files of dist/ have compressed copies`);
  console.log(nextSteps(address, recipe));
}

await inWords(prepare, USE);
