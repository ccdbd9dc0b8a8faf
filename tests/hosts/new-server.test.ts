/** nginx on a server that has no certificate yet: the steps that `npm run self-host` prints, with the real program. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { nginxFile, nginxFirstFile } from '../../src/hosts/nginx.ts';
import { asker } from './ask.ts';
import { makeCertificate } from './certificate.ts';
import { find } from './find-server.ts';
import { aroundNginx, freePort, start, stop } from './run-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'new-server-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const program = find('nginx');
const told = program !== undefined && find('openssl') !== undefined ? test : test.skip;

told('answers for its certificate without one, then takes the whole recipe', async () => {
  const [http, https] = [await freePort(), await freePort()];
  const challenges = join(folder, 'letsencrypt');
  // As Let's Encrypt's client keeps them, once it has them.
  const certificate = { chain: join(folder, 'chain.pem'), key: join(folder, 'key.pem') };
  const recipe = {
    domain: 'localhost',
    path: '/',
    root: join(folder, 'site'),
    redirects: new Map<string, string>(),
    behindAnother: false,
    listen: { http, https, host: '127.0.0.1' },
    log: join(folder, 'error.log'),
    challenges,
    certificate,
  };
  mkdirSync(recipe.root);
  writeFileSync(join(recipe.root, 'index.html'), 'the site');
  mkdirSync(join(challenges, '.well-known/acme-challenge'), { recursive: true });
  writeFileSync(join(challenges, '.well-known/acme-challenge/token'), 'proof');

  const file = join(folder, 'nginx.conf');
  const args = ['-c', file, '-p', folder, '-e', recipe.log];
  const put = (text: string) => {
    writeFileSync(file, aroundNginx(folder, text));
    return spawnSync(program ?? '', ['-t', ...args], { encoding: 'utf8' });
  };
  expect(put(nginxFile(recipe)).stderr).toContain('cannot load certificate');
  expect(put(nginxFirstFile(recipe))).toMatchObject({ status: 0 });

  const running = await start(program ?? '', args, http, folder);
  try {
    const plainly = (path: string) => asker()(`http://localhost:${http}${path}`);
    const isProved = async () => {
      const { status, body } = await plainly('/.well-known/acme-challenge/token');
      expect([status, body.toString()]).toEqual([200, 'proof']);
    };
    await isProved();
    expect((await plainly('/now/')).headers.location).toBe(`https://localhost:${https}/now/`);

    makeCertificate(folder);
    expect(put(nginxFile(recipe))).toMatchObject({ status: 0 });
    running.child.kill('SIGHUP');
    const securely = () => asker(certificate.chain)(`https://localhost:${https}/`);
    let page = await securely().catch(() => undefined);
    for (let waited = 0; !page && waited < 5_000; waited += 100) {
      await setTimeout(100);
      page = await securely().catch(() => undefined);
    }
    expect(page?.body.toString()).toBe('the site');
    // A renewal finds the same folder.
    await isProved();
  } finally {
    await stop(running);
  }
});
