/** Servers of other people, in one process: each path does something that a link checker meets. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const page = (title: string, more = '') =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${more}</body></html>`;

type Behaviour = (response: ServerResponse, request: IncomingMessage, times: number) => void;

const html =
  (status: number, title: string): Behaviour =>
  (response) =>
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page(title));
const to =
  (status: number, location?: string): Behaviour =>
  (response) =>
    response.writeHead(status, location === undefined ? {} : { location }).end();

const behaviours: Record<string, Behaviour> = {
  '/': html(200, 'A library'),
  '/well': html(200, 'Back pain: what helps'),
  '/leaflet.pdf': (response) =>
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  '/moved': to(301, '/well'),
  '/moved-on': to(308, '/moved'),
  '/moved-and-welcomed': to(301, '/for-now'),
  '/for-now': to(302, '/well'),
  '/doi': to(302, '/well'),
  '/moved-to-nothing': to(301, '/gone'),
  '/circle': to(302, '/circle-2'),
  '/circle-2': to(302, '/circle'),
  '/nowhere': to(302),
  '/script': to(302, 'javascript:alert(1)'),
  '/gone': html(404, 'Nothing here'),
  '/gone-for-good': html(410, 'Nothing here'),
  '/soft': html(200, 'Page not found | A library'),
  '/soft-apostrophe': html(200, 'Sorry, we can&rsquo;t find that page'),
  '/soft-front': to(302, '/'),
  '/soft-error': to(302, '/errors/404.html'),
  '/errors/404.html': html(200, 'Oh'),
  '/broken': html(500, 'Error'),
  '/no-robots': html(403, 'Forbidden'),
  '/challenge': html(200, 'Just a moment...'),
  '/no-head': (response, request) =>
    request.method === 'HEAD'
      ? response.writeHead(405).end()
      : response.writeHead(200, { 'content-type': 'text/html' }).end(page('No HEAD here')),
  '/head-lies': (response, request) =>
    request.method === 'HEAD'
      ? response.writeHead(404).end()
      : response.writeHead(200, { 'content-type': 'text/html' }).end(page('Here I am')),
  '/stumbles': (response, _, times) =>
    times === 1
      ? response.writeHead(503).end()
      : response.writeHead(200, { 'content-type': 'text/html' }).end(page('Up again')),
  '/wait-a-moment': (response, _, times) =>
    times === 1
      ? response.writeHead(429, { 'retry-after': '0' }).end()
      : response.writeHead(200, { 'content-type': 'text/html' }).end(page('Thank you')),
  '/wait-an-hour': (response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  '/too-often': (response) => response.writeHead(429).end(),
  '/hangs': () => undefined,
  '/hangs-half-way': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<!doctype html><title>Half a page</title>');
  },
  '/endless': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      if (!response.destroyed) response.write('x'.repeat(10_000), () => setImmediate(more));
    };
    more();
  },
  '/breaks-off': (response) => response.destroy(),
};

/** A server, and what it was asked, in order. */
export interface Misbehaving {
  origin: string;
  /** `GET /well` and so on. */
  asked: string[];
  /** Most requests that were open at one time. */
  atOnce: () => number;
  stop: () => void;
}

/** Start a server that is one host; more behaviours may be given, and stand for the others. */
export async function misbehaving(more: Record<string, Behaviour> = {}): Promise<Misbehaving> {
  const asked: string[] = [];
  const times = new Map<string, number>();
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    asked.push(`${request.method ?? ''} ${path}`);
    most = Math.max(most, (open += 1));
    response.on('close', () => (open -= 1));
    times.set(path, (times.get(path) ?? 0) + 1);
    const behave = more[path] ?? behaviours[path] ?? html(404, 'Nothing here');
    behave(response, request, times.get(path) ?? 1);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    atOnce: () => most,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** An address at which nobody answers: a server was there a moment ago. */
export async function nobody(): Promise<string> {
  const { origin, stop } = await misbehaving();
  stop();
  return `${origin}/a`;
}
