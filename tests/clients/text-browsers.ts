/** Browsers that show text alone, and know neither scripts nor templates nor popovers. */
import { parse } from 'node-html-parser';
import { serveSite } from '../search/serve-site.ts';
import { DIST, fileBytes } from '../browser/pages.ts';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Checked, Client } from './client.ts';

const ARTICLE = '/symptoms/sudden-spasm/';

const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

/** What a reader of text must find in what a browser shows of some pages, and what must not be there. */
async function read(command: string, args: string[]): Promise<Checked> {
  const { server, base } = await serveSite(DIST);
  const findings: string[] = [];
  // Not at once: this process is the server as well.
  const shown = async (address: string) => {
    const child = spawn(command, [...args, base + address], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return plain(await text(child.stdout));
  };
  const expect = (holds: boolean, what: string) => holds || findings.push(what);
  try {
    const article = await shown(ARTICLE);
    const built = parse(fileBytes(`${ARTICLE}index.html`).toString());
    for (const marker of built.querySelectorAll('sup')) marker.remove();
    for (const item of built.querySelectorAll('.care-glance li, .key-points li, h2[id]'))
      expect(article.includes(plain(item.text)), `${ARTICLE} does not show "${plain(item.text)}"`);
    for (const term of built.querySelectorAll('.term')) {
      const word = plain(term.text);
      expect(
        !article.includes(`${word} ${word}`) && !article.includes(word + word),
        `${word} twice`,
      );
    }
    const search = await shown('/search/');
    const notice = search.indexOf('What follows is no result.');
    const card = search.indexOf('Call an ambulance');
    expect(search.includes('Search needs JavaScript'), '/search/ does not say what it needs');
    expect(notice > 0 && notice < card, '/search/ shows a card of danger as if it were a result');
    const home = await shown('/');
    for (const way of ['What now?', 'Where it hurts', 'Danger signs'])
      expect(home.includes(way), `/ does not show "${way}"`);
  } finally {
    server.close();
  }
  return { looked: 'home, the search, an article', findings };
}

export const lynx: Client = {
  name: 'Lynx',
  command: 'lynx',
  debian: 'lynx',
  run: () => read('lynx', ['-dump', '-nolist', '-width=2000']),
};

export const w3m: Client = {
  name: 'w3m',
  command: 'w3m',
  debian: 'w3m',
  run: () => read('w3m', ['-dump', '-cols', '2000']),
};
