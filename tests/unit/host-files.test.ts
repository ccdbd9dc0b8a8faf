/** `_headers` and `_redirects` as the hosts that read them understand them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { afterAll, describe, expect, test } from 'vitest';
import { observe } from '../../src/hosts/live/observatory.ts';
import {
  ASKED_FOR_ANEW,
  hashedFolders,
  headersFile,
  hostHeaders,
  httpsHeaders,
  KEPT_A_YEAR,
  safetyHeaders,
} from '../../src/integrations/host-headers.ts';
import { redirectsFile } from '../../src/integrations/host-redirects.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const asFile = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const moved = [
  { id: 'causes/old', to: 'causes/new', landing: 'https://a.example/causes/new/', whole: true },
  { id: 'causes/new#part', to: 'causes/new', landing: 'https://a.example/causes/new/#part' },
];

describe('Netlify', () => {
  test('its parser takes every line of _headers, and each path says what is meant', async () => {
    const path = asFile('_headers', headersFile());
    const lines = headersFile()
      .split('\n')
      .filter((line) => line.startsWith('  '));
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [path],
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    const values = headers.map((rule) => [rule.for, rule.values] as const);
    expect(values.flatMap(([, each]) => Object.keys(each))).toHaveLength(lines.length);
    expect(Object.fromEntries(values)).toEqual({
      '/*': { ...safetyHeaders, ...httpsHeaders },
      ...Object.fromEntries(
        hashedFolders.map((each) => [`${each}*`, { 'Cache-Control': KEPT_A_YEAR }]),
      ),
      '/sw.js': { 'Cache-Control': 'no-cache' },
    });
  });

  test('its parser takes every line of _redirects', async () => {
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [asFile('_redirects', redirectsFile(moved))],
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(redirects).toEqual([
      expect.objectContaining({ from: '/causes/old', to: '/causes/new/', status: 301 }),
      expect.objectContaining({ from: '/causes/old/', to: '/causes/new/', status: 301 }),
    ]);
  });
});

/** What Cloudflare Pages documents of both files; its own server was run on them by hand. */
describe('Cloudflare Pages', () => {
  const rules = headersFile()
    .split(/\n(?=\/)/)
    .map((rule) => rule.trim().split('\n'));

  test('at most 100 rules of headers, 2,000 letters a line, one * in a path', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const [path = '', ...lines] of rules) {
      expect(path.split('*').length - 1).toBeLessThanOrEqual(1);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(2000);
    }
  });

  test('no address gets one header from two rules, which would be joined', () => {
    for (const address of ['/', '/sw.js', ...hashedFolders.map((each) => `${each}a.js`)]) {
      const names = rules
        .filter(([path = '']) =>
          path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path,
        )
        .flatMap(([, ...lines]) => lines.map((line) => line.trim().split(':')[0]));
      expect(names, address).toEqual([...new Set(names)]);
    }
  });

  test('at most 2,000 redirects, each with an address, a place and a status', () => {
    const lines = redirectsFile(moved)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.length).toBeLessThanOrEqual(2000);
    for (const line of lines) expect(line).toMatch(/^\/\S+ \/\S* 301$/);
  });
});

test('what both hosts send by these files, and Cloudflare by itself, is worth an A+', () => {
  const url = new URL('https://a.example/');
  const sent = new Headers({
    ...safetyHeaders,
    ...httpsHeaders,
    'Access-Control-Allow-Origin': '*',
  });
  const home = {
    url,
    status: 200,
    headers: sent,
    text: `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">`,
  };
  const way = [new URL('http://a.example/'), url];
  expect(observe({ home, way, crossSite: home })).toMatchObject({ grade: 'A+', score: 120 });
});

test('hosts that can be told, say of pages what those two say by themselves', () => {
  expect(hostHeaders['Cache-Control']).toBe(ASKED_FOR_ANEW);
});
