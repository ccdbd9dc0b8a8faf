/**
 * `npm run check:clients`: what programs that nobody here wrote make of the built site, those that are too
 * heavy for every test run or must come from the system. What is not there and cannot be had is named.
 */
import '../must-be-built.ts';
import { bibtex } from './bibtex.ts';
import { isReady, type Client } from './client.ts';
import { nu } from './nu.ts';
import { lynx, w3m } from './text-browsers.ts';

const clients: Client[] = [nu, lynx, w3m, bibtex];

/** More lines of one program say nothing new. */
const SHOWN = 40;

const rows: Record<string, { looked: string; findings: number | string }> = {};
let wrong = 0;
for (const client of clients) {
  if (!isReady(client)) {
    const how = `not run: install "${client.command}" (Debian: ${client.debian})`;
    rows[client.name] = { looked: how, findings: '' };
    continue;
  }
  const { looked, findings } = await client.run();
  for (const finding of findings.slice(0, SHOWN)) console.log(`${client.name}: ${finding}`);
  rows[client.name] = { looked, findings: findings.length };
  wrong += findings.length;
}
console.table(rows);
process.exitCode = wrong > 0 ? 1 : 0;
