/** `npm run screenshots`: pictures for the README, taken from the built site. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium.ts';
import { findBrowser } from './find-browser.ts';

const PORT = '4330';
const shots = [
  { name: 'home-phone', path: '/', width: 360, height: 640, scheme: 'light' },
  {
    name: 'article-phone-dark',
    path: '/symptoms/sudden-spasm/',
    width: 360,
    height: 640,
    scheme: 'dark',
  },
  {
    name: 'search-phone',
    path: '/search/?q=slipped+disc',
    width: 360,
    height: 640,
    scheme: 'light',
  },
  {
    name: 'article-desktop',
    path: '/remedies/heat-and-ice/',
    width: 1280,
    height: 800,
    scheme: 'light',
  },
] as const;

mkdirSync('.github/screenshots', { recursive: true });
const server = spawn('node', ['src/build/serve.ts'], {
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch({ executablePath: findBrowser(), args: chromiumFlags });
try {
  for (const { name, path, width, height, scheme } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    await page.goto(`http://localhost:${PORT}${path}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: `.github/screenshots/${name}.png` });
    await page.close();
    console.log(`.github/screenshots/${name}.png`);
  }
} finally {
  await browser.close();
  server.kill();
}
