/**
 * `npm run -s bench:offline`: how soon a page can be read in a browser that has just been started, from the store
 * without a connection and over a mobile network, five times each in turn. No test: it depends on the machine.
 */
import '../must-be-built.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { ChangeableSite } from './changeable-site.ts';
import { chromiumFlags } from './chromium.ts';
import { findBrowser } from './find-browser.ts';

const ROUNDS = 5;
const PAGES = ['/help/emergency-signs/', '/now/', '/cards/first-hour/', '/'];
/** A mobile network as Lighthouse takes it, 150 ms there and back; four times its 1.6 Mbit/s, as this server compresses nothing. */
const MOBILE = { offline: false, latency: 150, downloadThroughput: 8e5, uploadThroughput: 9e4 };

const site = await ChangeableSite.open();
const profile = mkdtempSync(join(tmpdir(), 'bench-offline-'));

const start = (worker: boolean): Promise<BrowserContext> =>
  chromium.launchPersistentContext(worker ? profile : '', {
    executablePath: findBrowser(),
    args: chromiumFlags,
    serviceWorkers: worker ? 'allow' : 'block',
  });

/** Milliseconds until the first text of a page is painted. */
async function readable(page: Page, address: string): Promise<number> {
  await page.goto(site.address + address);
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return (await painted.jsonValue()) ?? NaN;
}

async function measure(address: string, kept: boolean): Promise<number> {
  const context = await start(kept);
  const page = await context.newPage();
  if (!kept) {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', MOBILE);
  }
  site.gone = kept;
  const time = await readable(page, address);
  site.gone = false;
  await context.close();
  return time;
}

const median = (times: number[]) =>
  times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

try {
  const first = await start(true);
  const page = await first.newPage();
  await page.goto(`${site.address}/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForTimeout(5000);
  await first.close();
  const table: Record<string, { kept: number; online: number }> = {};
  for (const address of PAGES) {
    const times = { kept: [] as number[], online: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.kept.push(await measure(address, true));
      times.online.push(await measure(address, false));
    }
    table[address] = { kept: median(times.kept), online: median(times.online) };
  }
  console.log('Milliseconds to the first text, a browser just started:');
  console.table(table);
} finally {
  site.close();
  rmSync(profile, { recursive: true, force: true });
}
