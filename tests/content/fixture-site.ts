/** A small site without a fault, into which a test puts one. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';
import { checkContent } from '../../src/model/rules/check-content.ts';
import { formatFinding } from '../../src/model/reading/finding.ts';
import { recordAll } from '../record-all.ts';

const fixture = fileURLToPath(new URL('../fixtures/site/', import.meta.url));
const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** One edit of a file: what stands there, and what a careless author makes of it. */
export type Mistake = [file: string, from: string, to: string];

/** A copy of the small site with the mistakes in it. */
export function siteWith(...mistakes: Mistake[]): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  made.push(root);
  cpSync(fixture, root, { recursive: true });
  for (const [file, from, to] of mistakes) {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not contain "${from}".`);
    writeFileSync(path, text.replace(from, to));
  }
  recordAll(root);
  return root;
}

/** What an author reads after some mistakes, on a fixed day. */
export function reportOf(...mistakes: Mistake[]): string {
  const { findings } = checkContent(siteWith(...mistakes), '2026-06-01');
  return findings.map(formatFinding).join('\n');
}
