/** Every way to publish passes on each setting that a build knows: one that is forgotten fails without a word. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** What does not choose the site, but how tools make it. */
const OF_TOOLS = ['NODE_ENV', 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];

/** Names that the parts of a build ask the shell for. */
const asked = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/^(?:commands|server)\b/.test(name))
  .flatMap((name) =>
    Array.from(
      readFileSync(`src/${name}`, 'utf8').matchAll(/process\.env(?:\.|\[')([A-Z_]+)/g),
      ([, setting = '']) => setting,
    ),
  );
const settings = [...new Set(asked)].filter((setting) => !OF_TOOLS.includes(setting)).sort();

test('the settings of a build', () => {
  expect(settings).toEqual(['OFFLINE', 'SECURITY_CONTACT', 'SITE_URL']);
});

test.each(settings)('%s reaches GitHub Pages and a container', (setting) => {
  const { jobs } = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as {
    jobs: Record<string, { steps: { run?: string; env?: Record<string, string> }[] }>;
  };
  const build = jobs['build']?.steps.find(({ run }) => run === 'npm run build');
  expect(Object.keys(build?.env ?? {})).toContain(setting);
  const [, lastStage = ''] = /AS build\n([\s\S]*)\nRUN npm run build/.exec(
    readFileSync('src/hosts/Containerfile', 'utf8'),
  ) ?? ['', ''];
  expect(lastStage).toMatch(new RegExp(`^ARG ${setting}\\b`, 'm'));
});
