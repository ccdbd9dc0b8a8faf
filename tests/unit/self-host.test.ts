/** What `npm run self-host` makes of the address that a site was built for, and what it says comes next. */
import { expect, test } from 'vitest';
import { caddyFile } from '../../src/hosts/caddy.ts';
import { nginxFile } from '../../src/hosts/nginx.ts';
import { recipeFor } from '../../src/hosts/recipe.ts';
import { nextSteps, warningsOf } from '../../src/hosts/next-steps.ts';

const recipe = (address: string, options = {}) =>
  recipeFor(new URL(address), { redirects: new Map(), behindAnother: false, ...options });
const steps = (address: string, options = {}) =>
  nextSteps(new URL(address), recipe(address, options));

test('a host of its own', () => {
  const said = steps('https://guide.test/');
  expect(said).toContain('rsync --archive --delete dist/ guide.test:/var/www/guide.test/');
  expect(said).toContain('npm run deploy:check -- https://guide.test/\n');
  expect(nginxFile(recipe('https://guide.test/'))).toContain('listen 443 ssl http2;');
  expect(caddyFile(recipe('https://guide.test/'))).toContain('{$SITE_ADDRESS:guide.test} {');
});

test('a port is listened on, and stays in the address to look at', () => {
  const address = 'https://localhost:8443/';
  expect(steps(address)).toContain('npm run deploy:check -- https://localhost:8443/\n');
  const nginx = nginxFile(recipe(address));
  expect(nginx).toContain('listen 8443 ssl http2;');
  expect(nginx).toContain('listen 80;');
  expect(nginx).toContain('return 301 https://$host:8443$request_uri;');
  expect(caddyFile(recipe(address))).toContain('localhost:8443 {');
});

test('behind another server the port is that one’s', () => {
  const options = { behindAnother: true };
  expect(nginxFile(recipe('https://localhost:8443/', options))).toContain('listen 8080;');
  const said = steps('https://localhost:8443/', options);
  expect(said).toContain('-- https://localhost:8443/\n');
  expect(said).not.toContain('certbot');
});

test('a path stays in the address to look at, and is a folder on the server', () => {
  const said = steps('https://guide.test/search/');
  expect(said).toContain('npm run deploy:check -- https://guide.test/search/\n');
  expect(said).toContain('dist/ guide.test:/var/www/guide.test/search/');
});

test('nginx is given its certificate before it is given the file that names it', () => {
  const said = steps('https://guide.test/');
  const order = [
    'nginx-first.conf',
    'certbot certonly --webroot -w /var/www/letsencrypt -d guide.test',
    '.hosts/nginx.conf',
  ].map((words) => said.indexOf(words));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(said).toContain('--deploy-hook "systemctl reload nginx"');
  expect(nginxFile(recipe('https://guide.test/'))).toContain('nginx-first.conf');
});

test('an address that such a server cannot have is told', () => {
  expect(warningsOf(new URL('https://guide.test/'))).toEqual([]);
  expect(warningsOf(new URL('https://back-spasm-guide.example/'))).toEqual([
    expect.stringContaining('which nobody can have'),
  ]);
  expect(warningsOf(new URL('http://guide.test:8480/'))).toEqual([
    expect.stringContaining('build it with SITE_URL=https://guide.test'),
  ]);
});
