/** The security policy of every built page: before all code, nothing twice, nothing unused. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { everyPage, text } from './site.ts';

const policyOf = (html: string) =>
  /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html);

const sourcesOf = (policy: string) =>
  policy.split(';').map((directive) => directive.trim().split(/\s+/));

const hashes = (html: string, element: 'script' | 'style') =>
  Array.from(
    html.matchAll(
      new RegExp(`<${element}(?![^>]*(?:src=|ld\\+json))[^>]*>([\\s\\S]*?)</${element}>`, 'g'),
    ),
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  );

test('the policy stands before anything it is for', () => {
  for (const { address, html } of everyPage) {
    const at = policyOf(html)?.index ?? Infinity;
    const first = /<(?:script|style|link|img|body|a)\b/.exec(html)?.index ?? 0;
    expect(at, address).toBeLessThan(first);
  }
});

test('no source stands twice in a directive, and every hash is of something in the page', () => {
  for (const { address, html } of everyPage) {
    for (const [name, ...sources] of sourcesOf(policyOf(html)?.[1] ?? '')) {
      expect(new Set(sources).size, `${address} ${name ?? ''}`).toBe(sources.length);
      const kind = name === 'script-src' ? 'script' : name === 'style-src' ? 'style' : undefined;
      if (kind === undefined) continue;
      const allowed = sources.filter((source) => source.startsWith("'sha256-"));
      expect(allowed.sort(), `${address} ${name ?? ''}`).toEqual(
        [...new Set(hashes(html, kind))].sort(),
      );
    }
  }
});

test('text never becomes code: by a header, and in the page that reads what somebody typed', () => {
  for (const { address, html } of everyPage)
    expect(policyOf(html)?.[1]?.includes("require-trusted-types-for 'script'"), address).toBe(
      address === '/search/',
    );
  expect(text('_headers')).toMatch(
    /Content-Security-Policy: .*; require-trusted-types-for 'script'; trusted-types sw sources$/m,
  );
});
