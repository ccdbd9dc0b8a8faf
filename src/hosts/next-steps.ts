/** What somebody does with the files that `npm run self-host` writes, in the order in which it works. */
import { challengesOf, type Recipe } from './recipe.ts';

/** Folder of the recipes, in the project. */
export const RECIPES = '.hosts';

/** What such a server cannot be told, for it depends on the build. */
export function warningsOf({ hostname, pathname, protocol }: URL): string[] {
  if (hostname.endsWith('.example'))
    return [
      `The site was built for ${hostname}, which nobody can have: build it with SITE_URL=https://your.domain.`,
    ];
  if (protocol !== 'https:')
    return [
      `The site was built for ${protocol}//, and these servers have HTTPS, on the usual port: build it with SITE_URL=https://${hostname}${pathname}.`,
    ];
  return [];
}

/** A new server with nginx: its certificate comes through a server that runs, which needs none. */
function nginxSteps(recipe: Recipe): string {
  const { behindAnother, domain } = recipe;
  const place = `/etc/nginx/sites-enabled/${domain}.conf`;
  const reload = 'nginx -t && systemctl reload nginx';
  if (behindAnother) return `nginx: ${RECIPES}/nginx.conf is to be ${place}, then ${reload}`;
  const challenges = challengesOf(recipe);
  return `nginx, on a server that has no certificate for ${domain} yet (with one, only the last step):
  1. ${RECIPES}/nginx-first.conf is to be ${place}, then
     mkdir -p ${challenges} && ${reload}
  2. certbot certonly --webroot -w ${challenges} -d ${domain} --deploy-hook "systemctl reload nginx"
     which renews it by itself from then on
  3. ${RECIPES}/nginx.conf takes the place of ${place}, then ${reload}`;
}

/** All of it. */
export function nextSteps(address: URL, recipe: Recipe): string {
  const { domain, path, root } = recipe;
  return `Upload what is in dist/, after every build and this command, so that what is gone from it goes from the server too:
  rsync --archive --delete dist/ ${domain}:${root}${path}
Then tell one of these servers, as root:
${nginxSteps(recipe)}
Caddy${recipe.behindAnother ? '' : ', which gets its certificate by itself'}: ${RECIPES}/Caddyfile is to be /etc/caddy/Caddyfile, then systemctl reload caddy
And look at what came of it: npm run deploy:check -- ${address.href}
`;
}
