/** `npm run screenshots`: pictures for the README, taken from the built site. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumFlags } from './chromium.ts';
import { findBrowser } from './find-browser.ts';

const PORT = '4330';
/** What a picture shows; `press` is a control that is used first. */
interface Shot {
  name: string;
  path: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  press?: string;
}

const shots: Shot[] = [
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
    path: '/search/#q=slipped+disc',
    width: 360,
    height: 640,
    scheme: 'light',
  },
  {
    name: 'share-phone',
    path: '/remedies/heat-and-ice/',
    width: 360,
    height: 640,
    scheme: 'light',
    press: 'Share section: How to use heat or ice',
  },
  {
    name: 'article-desktop',
    path: '/remedies/heat-and-ice/',
    width: 1280,
    height: 800,
    scheme: 'light',
  },
];

mkdirSync('.github/screenshots', { recursive: true });
const server = spawn('node', ['src/commands/serve.ts'], {
  env: { ...process.env, PORT },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch({ executablePath: findBrowser(), args: chromiumFlags });
try {
  for (const { name, path, width, height, scheme, press } of shots) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    await page.goto(`http://localhost:${PORT}${path}`, { waitUntil: 'networkidle' });
    if (press) {
      await page.getByRole('button', { name: press }).click();
      await page.getByRole('dialog').waitFor();
    }
    await page.screenshot({ path: `.github/screenshots/${name}.png` });
    await page.close();
    console.log(`.github/screenshots/${name}.png`);
  }
} finally {
  await browser.close();
  server.kill();
}
