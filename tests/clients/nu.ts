/** The Nu HTML checker, which is what the W3C validates with: every built page, its styles included. */
import { existsSync, mkdirSync } from 'node:fs';
import { DIST } from '../browser/pages.ts';
import { outputOf, type Checked, type Client } from './client.ts';

/** 32 MB, and of use only with Java: fetched when it is asked for, and kept. */
const VERSION = '26.9.27';
const KEPT = 'node_modules/.cache/clients';
const jar = `${KEPT}/node_modules/vnu-jar/build/dist/vnu.jar`;

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  url: string;
  message: string;
  extract?: string;
}

/**
 * What it warns of and is not so. It reads files, so it takes every 'self' of a policy for another place,
 * and it has no hashes of scripts; tests/browser/every-page.spec.ts hears of every broken policy.
 */
const passedOver = [/violates Content Security Policy/, /^Section lacks heading/];

function check(): Checked {
  if (!existsSync(jar)) {
    console.log(`Fetching vnu-jar ${VERSION} …`);
    mkdirSync(KEPT, { recursive: true });
    const { stderr } = outputOf(
      'npm',
      ...['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', KEPT],
      `vnu-jar@${VERSION}`,
    );
    if (!existsSync(jar)) throw new Error(`vnu-jar ${VERSION} could not be fetched:\n${stderr}`);
  }
  const args = ['--format', 'json', '--skip-non-html', '--exit-zero-always', DIST];
  const { stderr } = outputOf('java', '-jar', jar, ...args);
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  const found = messages.filter(({ message }) => !passedOver.some((each) => each.test(message)));
  return {
    looked: `every page, ${messages.length} messages`,
    findings: found.map(({ type, url, message, extract = '' }) =>
      [type, url.replace(/^.*\/dist/, ''), message, extract.slice(0, 100)].join(' · '),
    ),
  };
}

export const nu: Client = {
  name: `Nu HTML checker ${VERSION}`,
  command: 'java',
  debian: 'default-jre-headless',
  run: check,
};
