/** A command that is called wrongly says so in a sentence, without a trace of its own code. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modulesBehind } from '../../src/share/picture/drawing-version.ts';
import { saidOf } from '../../src/terminal/in-words.ts';
import { runCommand } from '../hosts/run-command.ts';
import { copyProject } from '../project-copy.ts';
import { nobody } from './misbehaving.ts';

const folder = mkdtempSync(join(tmpdir(), 'in-words-'));
const list = join(folder, 'list');
beforeAll(() => writeFileSync(list, `${'0'.repeat(64)}  index.html\n`));
afterAll(() => rmSync(folder, { recursive: true }));

const TRACE = /^\s+at |node:internal|file:\/\//m;

async function wordsOf(...call: Parameters<typeof runCommand>) {
  const { said, status } = await runCommand(...call);
  expect(said).not.toMatch(TRACE);
  return { said, status };
}

describe('npm run verify', () => {
  test.each([
    [['nofolder', list], 'There is no folder nofolder. Name one, or an address such as https://'],
    [['README.md', list], 'There is no folder README.md.'],
    [['src', 'README.md'], 'README.md is no list of a build, as dist/sha256sums.txt is.'],
    [['src', 'no-list'], 'There is no file no-list: run "npm run build"'],
    [['--nonsense'], "Unknown option '--nonsense'"],
    [['https://', list], '"https://" is no address of a site'],
  ])('%j', async (args, words) => {
    const { said, status } = await wordsOf('verify', args);
    expect(said).toContain(words);
    expect(status).toBe(1);
  });

  test('of a host that does not answer, whose address has no https://', async () => {
    const { host } = new URL(await nobody());
    const { said, status } = await wordsOf('verify', [host, list]);
    expect(said).toContain(`https://${host}/ does not answer (ECONNREFUSED). Is the name right`);
    expect(said).not.toContain('difference');
    expect(status).toBe(1);
  });
});

describe('a setting that is wrong', () => {
  const wrong = { SITE_URL: 'guide.test', SECURITY_CONTACT: 'safe@a.org', OFFLINE: 'nope' };
  test.each([
    ['npm start', 'start'],
    ['npm run serve', 'serve'],
  ])('stops %s with every sentence, and nothing else', async (_, name) => {
    const { said, status } = await wordsOf(name, [], wrong);
    expect(said.trim().split('\n')).toEqual([
      expect.stringMatching(/^SITE_URL is "guide\.test", but it must be an address such as/),
      expect.stringMatching(/^SECURITY_CONTACT has "safe@a\.org"\. Write mailto:/),
      expect.stringMatching(/^OFFLINE is "nope", but it can only be "off"/),
    ]);
    expect(status).toBe(1);
  });

  test('is looked at by every command that needs one, before it loads what would throw', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const commands = Object.values(scripts)
      .flatMap((script) => /^node (src\/commands\/\S+)/.exec(script)?.[1] ?? [])
      // It takes the earlier site away before it ends.
      .filter((file) => file !== 'src/commands/build.ts');
    const unprotected = commands.filter((file) => {
      const knowsAddress = modulesBehind(pathToFileURL(file)).some(({ pathname }) =>
        pathname.endsWith('/src/site.ts'),
      );
      const [first] = /^import .*$/m.exec(readFileSync(file, 'utf8')) ?? [];
      return knowsAddress && first !== "import '../integrations/stop-at-wrong-settings.ts';";
    });
    expect(commands.length).toBeGreaterThan(10);
    expect(unprotected).toEqual([]);
  });

  test('stops a build, which takes the earlier site away', async () => {
    const project = join(folder, 'project');
    mkdirSync(join(project, 'dist'), { recursive: true });
    copyProject(project);
    const { said, status } = await wordsOf('build', [], wrong, project);
    expect(said).toMatch(/^SITE_URL is .*\nSECURITY_CONTACT has .*\nOFFLINE is .*\n\nNo site was/);
    expect(status).toBe(1);
    expect(existsSync(join(project, 'dist'))).toBe(false);
  });
});

test.each(['verify', 'check-outside', 'check-deploy', 'self-host'])(
  '%s says how it is called',
  async (name) => {
    const { said, status } = await wordsOf(name, ['--help']);
    expect(said).toMatch(/^npm run [\w:-]+ /);
    expect(status).toBe(0);
    expect((await wordsOf(name, ['--nonsense'])).said).toContain(said);
  },
);

test('a mistake of our own code is told with its place', () => {
  const ours = new TypeError('x is undefined');
  expect(saidOf(ours)).toBe(ours);
  expect(saidOf(new Error('There is no x.'))).toBe('There is no x.');
});

test.each([
  'hosts/bench-load',
  'search/bench',
  'search/device',
  'browser/bench-offline',
  'clients/check',
])('without a built site tests/%s.ts says so', (name) => {
  const project = mkdtempSync(join(folder, 'unbuilt-'));
  copyProject(project, 'tests');
  const { stdout, stderr, status } = spawnSync(process.execPath, [`tests/${name}.ts`], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(stdout + stderr).toBe('There is no built site. Run "npm run build" first.\n');
  expect(status).toBe(1);
});
