/** The container file fits the project: no image can be built in a test. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RECIPES } from '../../src/hosts/next-steps.ts';

const file = readFileSync('src/hosts/Containerfile', 'utf8');
const instructions = file.split('\n').filter((line) => /^[A-Z]/.test(line));

test('every npm script that it runs is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const run = [...file.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(run).toEqual(['build', 'self-host']);
  for (const name of run) expect(Object.keys(scripts)).toContain(name);
});

test('it takes what the build and its command for hosts write', () => {
  const command = readFileSync('src/commands/self-host.ts', 'utf8');
  const taken = instructions.flatMap(
    (line) => /COPY --from=build \/site\/(\S+)/.exec(line)?.[1] ?? [],
  );
  expect(taken).toEqual(['dist', '.hosts/Caddyfile']);
  expect(RECIPES).toBe('.hosts');
  expect(command).toContain("put('Caddyfile'");
});

test('its Node is the one of the dependencies, and every image names its version', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const images = instructions.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []);
  expect(images[0]).toBe(`node:${devDependencies['node']?.split('.')[0]}-slim`);
  for (const image of images) expect(image).toMatch(/:\d/);
});

test.skipIf(process.platform === 'win32')('without an address it stops in words', () => {
  const [, step = ''] = /^RUN (test .*)$/m.exec(file) ?? [];
  const run = (address: string) =>
    spawnSync('sh', ['-c', step], { encoding: 'utf8', env: { ...process.env, SITE_URL: address } });
  expect(run('')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('--build-arg SITE_URL=https://your.domain') as string,
  });
  expect(run('https://a.org')).toMatchObject({ status: 0, stderr: '' });
});
