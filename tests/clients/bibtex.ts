/** BibTeX itself, with the style that most documents use: it prints every citation, with its address. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { articles, DIST } from '../browser/pages.ts';
import { outputOf, type Checked, type Client } from './client.ts';

function check(): Checked {
  const folder = mkdtempSync(join(tmpdir(), 'cited-'));
  try {
    const entries = articles.map((address) => readFileSync(`${DIST}${address}cite.bib`, 'utf8'));
    writeFileSync(join(folder, 'site.bib'), entries.join('\n'));
    const aux = '\\relax\n\\citation{*}\n\\bibstyle{plain}\n\\bibdata{site}\n';
    writeFileSync(join(folder, 'site.aux'), aux);
    const { stdout } = outputOf('sh', '-c', `cd '${folder}' && bibtex site`);
    const printed = readFileSync(join(folder, 'site.bbl'), 'utf8').replace(/%?\s+/g, '');
    const findings = articles.flatMap((address, at) => {
      const [, url = '?'] = /^ {2}url = \{(.*)\},$/m.exec(entries[at] ?? '') ?? [];
      const times = printed.split(`\\url{${url}}`).length - 1;
      return times === 1 ? [] : [`${address}: its address is printed ${times} times`];
    });
    const odd = /^(?!Warning--entry type for ).*(?:error|warning--).*$/gim;
    return {
      looked: `${articles.length} citations`,
      findings: [...findings, ...(stdout.match(odd) ?? [])],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const bibtex: Client = {
  name: 'BibTeX, style plain',
  command: 'bibtex',
  debian: 'texlive-base',
  run: check,
};
