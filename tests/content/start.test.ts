/** `npm start`: what is wrong with the port is said before the build, and a site that fails its checks ends it. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { copyProject } from '../project-copy.ts';
import { siteWith } from './fixture-site.ts';

function start(root: string, port: string) {
  const { status, stdout, stderr } = spawnSync('node', ['src/commands/start.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PORT: port },
  });
  return { status, stdout, stderr };
}

/** A port, taken until `free` is called. */
async function takenPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, free: () => once(server.close(), 'close') };
}

test(
  'a port that cannot be had stops npm start before the build',
  { timeout: 60_000 },
  async () => {
    const root = siteWith();
    copyProject(root);
    expect(start(root, 'abc')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'PORT is "abc", but a port is a number from 1 to 65535, for example PORT=8080.\n',
    });
    const { port, free } = await takenPort();
    expect(start(root, String(port))).toEqual({
      status: 1,
      stdout: '',
      stderr: `Port ${port} is taken. Choose another, for example PORT=${port + 1}.\n`,
    });
    await free();
  },
);

test('a site that fails its checks is served no longer', { timeout: 300_000 }, async () => {
  // The small site has no page about how articles are made, to which every article leads.
  const root = siteWith();
  copyProject(root);
  const { port, free } = await takenPort();
  await free();
  const { status, stdout, stderr } = start(root, String(port));
  expect(stdout).toContain(`Back Spasm Guide: http://localhost:${port}/\nThe pages stand;`);
  expect(stderr).toContain('The link "/about/how-articles-are-made/#review" leads nowhere.');
  expect(status).toBe(1);
});
