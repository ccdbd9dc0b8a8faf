/**
 * `npm run self-host`: makes the built site ready for a server of one's own: compressed copies in
 * `dist/`, and in `.hosts/` what nginx or Caddy is to be told.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyFile } from '../hosts/caddy.ts';
import { writeCopies } from '../hosts/compressed-copies.ts';
import { nginxFile } from '../hosts/nginx.ts';
import { readRedirects } from '../integrations/host-redirects.ts';
import { SITE_FOLDER } from '../output/site-folder.ts';
import { readSectionsFile } from '../share/parts/sections-file.ts';
import { inSeconds } from '../terminal/build-log.ts';
import { inWords } from '../terminal/in-words.ts';

const RECIPES = '.hosts';

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
  const domain = new URL(readSectionsFile(built('sections.json')).site.address).hostname;
  if (domain.endsWith('.example'))
    console.warn(
      `The site was built for ${domain}, which nobody can have: build it with SITE_URL=https://your.domain.`,
    );
  const { scope: path = '/' } = JSON.parse(built('site.webmanifest')) as { scope?: string };
  const recipe = {
    domain,
    path,
    root: values.root ?? `/var/www/${domain}`,
    redirects: readRedirects(built('_redirects')),
    behindAnother: values['behind-another'],
  };
  const copied = await writeCopies(SITE_FOLDER);
  mkdirSync(RECIPES, { recursive: true });
  writeFileSync(join(RECIPES, 'nginx.conf'), nginxFile(recipe));
  writeFileSync(join(RECIPES, 'Caddyfile'), caddyFile(recipe));
  console.log(`${inSeconds(performance.now())}  ${copied} files of dist/ have compressed copies
Copy what is in dist/ to ${recipe.root}${path} on the server, then take one of these:
  ${RECIPES}/nginx.conf  for /etc/nginx/sites-enabled/
  ${RECIPES}/Caddyfile   for /etc/caddy/
and look at what came of it: npm run deploy:check -- https://${domain}/`);
}

await inWords(prepare, USE);
