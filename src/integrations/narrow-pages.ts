/** Each page's sheet and policy hold what that page needs: Astro gives every page those of its whole kind. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { closeGaps } from './close-gaps.ts';
import { keepTogether } from './keep-together.ts';
import { narrowSheet, namesIn } from './narrow-sheet.ts';
import { scriptNamesBy } from './script-names.ts';

const SHEET = /(<style>)([\s\S]*?)(<\/style>)/;
const TAGS = /<(?:"[^"]*"|'[^']*'|[^'">])*>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const FIRST = /<meta charset="utf-8">/;
const HASH = / '(sha256-[^']+)'/g;
const TRUSTED_TYPES = /require-trusted-types-for 'script'; ?/;
const MANIFEST = /manifest-src 'self'; ?/;
const INLINE = /<(?:style|script)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/(?:style|script)>/g;

/** The name by which a policy allows inline code or a sheet. */
export const hashOf = (content: string) =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/**
 * A page with a policy that allows its own inline code and sheets, and no other page's. It stands before
 * any of them: what comes before a policy is not held to it.
 */
export function withOwnPolicy(html: string): string {
  const [meta = '', policy] = POLICY.exec(html) ?? [];
  if (policy === undefined) return html;
  const held = new Set(Array.from(html.matchAll(INLINE), ([, content = '']) => hashOf(content)));
  const own = policy
    .replace(HASH, (all, hash: string) => (held.has(hash) ? all : ''))
    .replace(html.includes('<link rel="manifest"') ? '' : MANIFEST, '')
    .replace(html.includes('<site-search') ? '' : TRUSTED_TYPES, '')
    .replaceAll('; ', ';');
  const narrow = meta.replace(policy, () => own);
  if (!html.includes('<meta charset="utf-8">')) return html.replace(meta, () => narrow);
  return html.replace(meta, '').replace(FIRST, (charset) => charset + narrow);
}

/**
 * A page with a sheet of the rules that can apply in it, and with the policy that allows it. Names
 * of elements and classes stand in tags; a word of the text that happens to be one is none.
 *
 * @param scriptNames names that scripts may put into the page
 */
export function withOwnSheet(html: string, scriptNames: ReadonlySet<string>): string {
  const [, , sheet] = SHEET.exec(html) ?? [];
  if (sheet === undefined) return html;
  const tags = html.replace(SHEET, '').match(TAGS) ?? [];
  const narrow = narrowSheet(sheet, namesIn(tags.join(' ')).union(scriptNames));
  return html
    .replace(SHEET, (_, before: string, __, after: string) => before + narrow + after)
    .replace(hashOf(sheet), hashOf(narrow));
}

/** Astro integration: closes gaps, keeps words with their brackets, and narrows the sheet and the policy of every page, a tenth of its bytes. */
export function narrowPages(): AstroIntegration {
  return {
    name: 'narrow-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        const read = (name: string) => readFileSync(join(folder, name), 'utf8');
        const scripts = files.filter((name) => name.endsWith('.js'));
        const scriptNames = scriptNamesBy(
          new Map(scripts.map((name) => [basename(name), read(name)])),
        );
        for (const name of files) {
          if (!name.endsWith('.html')) continue;
          const html = read(name);
          const own = withOwnPolicy(withOwnSheet(keepTogether(closeGaps(html)), scriptNames(html)));
          if (own !== html) writeFileSync(join(folder, name), own);
        }
      },
    },
  };
}
