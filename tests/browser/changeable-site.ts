/** The built site on a server that a test can change: answers that are other, late or wrong, and a network that goes away. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { siteHandler } from '../../src/server/site-handler.ts';
import { DIST } from './pages.ts';

/** What is answered instead of a file. */
interface Answer {
  status?: number;
  body?: string;
}

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };
const typeOf = (path: string) => types[/\.(\w+)$/.exec(path)?.[1] ?? ''] ?? 'text/html';

export class ChangeableSite {
  /** Every address that was asked for, as it was sent. */
  readonly asked: string[] = [];
  /** Whether nobody answers. */
  gone = false;
  /** Milliseconds before each answer. */
  late = 0;
  readonly #changed = new Map<string, Answer>();
  readonly #server: Server;
  address = '';

  private constructor(folder: string) {
    const handler = siteHandler(() => folder);
    this.#server = createServer((request, response) => {
      if (this.gone) {
        request.socket.destroy();
        return;
      }
      const url = request.url ?? '/';
      this.asked.push(url);
      const path = url.replace(/[?#].*/, '');
      const changed = this.#changed.get(path);
      void wait(this.late).then(() => {
        if (!changed) handler(request, response);
        else
          response
            .writeHead(changed.status ?? 200, {
              'Content-Type': `${typeOf(path)}; charset=utf-8`,
              'Cache-Control': 'no-cache',
            })
            .end(changed.body ?? '');
      });
    });
  }

  /** A site on a port of its own, that of `dist/` if no other is named. */
  static async open(folder = DIST): Promise<ChangeableSite> {
    const site = new ChangeableSite(folder);
    site.#server.listen(0, '127.0.0.1');
    await once(site.#server, 'listening');
    const { port } = site.#server.address() as AddressInfo;
    site.address = `http://localhost:${port}`;
    return site;
  }

  /** From now on an address is answered so. */
  answer(path: string, answer: Answer): void {
    this.#changed.set(path, answer);
  }

  /** From now on a file reads otherwise; it must, or the test tests nothing. */
  edit(path: string, from: string | RegExp, to: string): void {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const before = this.#changed.get(path)?.body ?? readFileSync(DIST + file, 'utf8');
    const body = before.replace(from, to);
    if (body === before) throw new Error(`${path} has nothing like ${from.toString()}.`);
    this.#changed.set(path, { body });
  }

  /** Everything is as it was built. */
  restore(path: string): void {
    this.#changed.delete(path);
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
