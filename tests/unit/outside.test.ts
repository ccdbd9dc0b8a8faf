/** Outside links: what a look says of every kind of server, what is kept, and what editors are told. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesOnDisk } from '../../src/model/reading/content-files.ts';
import { readContent } from '../../src/model/reading/read-content.ts';
import { archivedCopy } from '../../src/outside/archive.ts';
import { outsideLinks } from '../../src/outside/links.ts';
import { look } from '../../src/outside/look.ts';
import { lookAtAll } from '../../src/outside/look-at-all.ts';
import { politely, waitAskedFor, type Manners } from '../../src/outside/manners.ts';
import {
  isStale,
  readRecords,
  recordsText,
  seenBy,
  withLook,
  type LinkRecord,
} from '../../src/outside/records.ts';
import { asksForSomebody, reportOf } from '../../src/outside/report.ts';
import { misbehaving, nobody, type Misbehaving } from './misbehaving.ts';

const quick: Manners = {
  patience: 300,
  pause: 0,
  tries: [1, 1],
  longestWait: 1000,
  agent: 'test',
};
const links = (...addresses: string[]) =>
  addresses.map((address) => ({ address, places: [{ file: 'a.json', line: 3, what: 'it' }] }));

let server: Misbehaving;
beforeAll(async () => (server = await misbehaving()));
afterAll(() => server.stop());

const seen = (path: string) => look(server.origin + path, politely(quick));

describe('one look', () => {
  it.each([
    ['/well', { outcome: 'well', status: 200 }],
    ['/leaflet.pdf', { outcome: 'well', status: 200 }],
    ['/no-head', { outcome: 'well', status: 200 }],
    ['/head-lies', { outcome: 'well', status: 200 }],
    ['/stumbles', { outcome: 'well', status: 200 }],
    ['/wait-a-moment', { outcome: 'well', status: 200 }],
    ['/hangs-half-way', { outcome: 'well', status: 200 }],
    ['/endless', { outcome: 'well', status: 200 }],
    ['/gone', { outcome: 'gone', status: 404 }],
    ['/gone-for-good', { outcome: 'gone', status: 410 }],
    ['/no-robots', { outcome: 'refused', status: 403 }],
    ['/challenge', { outcome: 'refused', note: 'its page is called "Just a moment..."' }],
    ['/broken', { outcome: 'trouble', status: 500 }],
    ['/circle', { outcome: 'trouble', note: 'it leads in a circle' }],
    ['/nowhere', { outcome: 'trouble', note: 'it leads nowhere' }],
    ['/script', { outcome: 'trouble', note: 'it leads nowhere' }],
    ['/soft', { outcome: 'says-gone', note: 'its page is called "Page not found | A library"' }],
    ['/soft-apostrophe', { outcome: 'says-gone' }],
    ['/soft-front', { outcome: 'says-gone', note: 'it leads to the front page of a site' }],
    ['/soft-error', { outcome: 'says-gone', note: 'it leads to a page of errors' }],
    ['/hangs', { outcome: 'unreachable', note: 'no answer in 0.3 s' }],
    ['/breaks-off', { outcome: 'unreachable', note: 'the host broke the connection off' }],
    ['/wait-an-hour', { aside: expect.stringContaining('left alone for 3600 s') as string }],
    ['/too-often', { aside: expect.stringContaining('we ask too often') as string }],
  ])('of %s', async (path, expected) => {
    expect(await seen(path)).toMatchObject(expected);
  });

  it.each([
    ['/moved', 'moved', '/well'],
    ['/moved-on', 'moved', '/well'],
    ['/moved-and-welcomed', 'moved', '/for-now'],
    ['/doi', 'well', '/well'],
    ['/moved-to-nothing', 'gone', '/gone'],
  ])('follows %s: %s at %s', async (path, outcome, final) => {
    expect(await seen(path)).toMatchObject({ outcome, final: server.origin + final });
  });

  it('says what is wrong with a host', async () => {
    const ask = politely(quick);
    expect(await look(server.origin.replace('http', 'https'), ask)).toMatchObject({
      outcome: 'unreachable',
      note: 'it does not answer in TLS',
    });
    expect(await look(await nobody(), ask)).toMatchObject({
      outcome: 'unreachable',
      note: 'the host takes no connection',
    });
  });

  it('spares a server the page where its head is enough', async () => {
    const own = await misbehaving();
    await look(`${own.origin}/leaflet.pdf`, politely(quick));
    await look(`${own.origin}/moved`, politely(quick));
    own.stop();
    expect(own.asked).toEqual(['HEAD /leaflet.pdf', 'HEAD /moved', 'HEAD /well', 'GET /well']);
  });
});

describe('manners', () => {
  it('reads how long a host asks to wait', () => {
    const asked = (value: string) => waitAskedFor(new Headers({ 'retry-after': value }), 1000);
    expect(asked('7')).toBe(7000);
    expect(asked('Thu, 01 Jan 1970 00:00:05 GMT')).toBe(4000);
    expect(asked('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(0);
    expect(asked('soon')).toBeUndefined();
    expect(waitAskedFor(new Headers())).toBeUndefined();
  });

  it('asks a host one thing at a time, with a pause', async () => {
    const [one, other] = [await misbehaving(), await misbehaving()];
    const ask = politely({ ...quick, pause: 30 });
    const started = performance.now();
    await Promise.all(
      [1, 2, 3].flatMap((at) => [
        ask(`${one.origin}/well?${at}`, 'GET'),
        ask(`${other.origin}/well?${at}`, 'GET'),
      ]),
    );
    expect(performance.now() - started).toBeGreaterThanOrEqual(58);
    for (const host of [one, other]) {
      expect(host.asked).toHaveLength(3);
      expect(host.atOnce()).toBe(1);
      host.stop();
    }
  });

  it('leaves a host alone that asks for it, and one that is silent again and again', async () => {
    const own = await misbehaving();
    const run = await lookAtAll(
      links(...['/wait-an-hour', '/well', '/gone'].map((path) => own.origin + path)),
      new Map(),
      { ask: politely(quick), today: '2026-12-01', keep: () => undefined },
    );
    expect(run.left.map(({ address }) => new URL(address).pathname)).toEqual([
      '/wait-an-hour',
      '/well',
      '/gone',
    ]);
    expect(own.asked).toEqual(['HEAD /wait-an-hour']);
    own.stop();
  });
});

/** A run over paths of servers, with an archive that has a copy of what is gone. */
async function ranOver(addresses: string[], known: LinkRecord[] = []) {
  const archive = await misbehaving({
    '/available': (response, request) => {
      const { searchParams } = new URL(request.url ?? '', 'http://a');
      const about = searchParams.get('url') ?? '';
      const timestamp = `${searchParams.get('timestamp') ?? '20200102'}030405`;
      const url = `http://web.archive.org/web/${timestamp}/${about}`;
      const status = about.endsWith('/gone-for-good') ? '404' : '200';
      const closest = { available: true, url, timestamp, status };
      response.end(JSON.stringify({ archived_snapshots: { closest } }));
    },
  });
  const kept = new Map(known.map((record) => [record.address, record]));
  const ran = await lookAtAll(links(...addresses), new Map(kept), {
    ask: politely(quick),
    today: '2026-12-01',
    keep: (record) => kept.set(record.address, record),
    archive: `${archive.origin}/available`,
  });
  archive.stop();
  return { ran, kept, archived: archive.asked.length };
}

describe('a run', () => {
  it('keeps what it saw, and offers a copy of what is gone, from when it was well', async () => {
    const at = (path: string) => server.origin + path;
    const before = withLook(undefined, at('/gone'), { outcome: 'well', status: 200 }, '2026-05-04');
    const paths = ['/well', '/gone', '/gone-for-good', '/broken', '/no-robots'];
    const { ran, kept, archived } = await ranOver(paths.map(at), [before]);
    expect(ran).toEqual({ looked: 5, left: [], noNetwork: false });
    expect(kept.get(at('/well'))).toEqual({
      address: at('/well'),
      outcome: 'well',
      status: 200,
      on: '2026-12-01',
      since: '2026-12-01',
      lastWell: '2026-12-01',
    });
    expect(kept.get(at('/gone'))).toMatchObject({
      outcome: 'gone',
      since: '2026-12-01',
      lastWell: '2026-05-04',
      archived: `https://web.archive.org/web/20260504030405/${at('/gone')}`,
      archivedOn: '2026-05-04',
    });
    expect(kept.get(at('/gone-for-good'))?.archived).toBeUndefined();
    expect(kept.get(at('/broken'))?.archivedOn).toBe('2020-01-02');
    expect(archived).toBe(3);
    const again = await ranOver([at('/gone')], [...kept.values()]);
    expect(again.archived).toBe(0);
    expect(again.kept.get(at('/gone'))?.archivedOn).toBe('2026-05-04');
  });

  it('writes nothing where there is no network', async () => {
    const silent = await Promise.all(Array.from({ length: 7 }, nobody));
    const { ran, kept } = await ranOver(silent);
    expect(ran).toMatchObject({ looked: 0, noNetwork: true });
    expect(kept.size).toBe(0);
  });

  it('believes in silence once somebody else has answered', async () => {
    const silent = await nobody();
    const { ran, kept } = await ranOver([silent, `${server.origin}/well`]);
    expect(ran).toMatchObject({ looked: 2, noNetwork: false });
    expect(kept.get(silent)?.outcome).toBe('unreachable');
  });

  it('goes without an archive that is down, or says nonsense', async () => {
    const ask = politely(quick);
    for (const path of ['/broken', '/well', '/hangs', '/too-often'])
      expect(await archivedCopy('http://a/', undefined, ask, server.origin + path)).toBeUndefined();
  });
});

describe('the records', () => {
  const gone = withLook(
    undefined,
    'https://a.org/x',
    { outcome: 'gone', status: 404 },
    '2026-12-01',
  );

  it('are a link a line, in order, and read back', () => {
    const other = withLook(undefined, 'https://a.org/b', { outcome: 'well' }, '2026-12-01');
    const text = recordsText([gone, other]);
    expect(text.split('\n')[1]).toContain('https://a.org/b');
    expect([...readRecords(text).values()]).toEqual([other, gone]);
  });

  it('say how to mend them', () => {
    expect(() => readRecords('<<<<<<< ours')).toThrow(/After a merge take either side/);
    expect(() => readRecords('[{"address":"x"}]')).toThrow(/git checkout/);
  });

  it('are looked at once a month, so that a run that was ended goes on', () => {
    expect(isStale(undefined, '2026-12-01')).toBe(true);
    expect(isStale(gone, '2026-12-20')).toBe(false);
    expect(isStale(gone, '2026-12-21')).toBe(true);
  });

  it('remember since when', () => {
    const later = withLook(gone, gone.address, { outcome: 'gone', status: 404 }, '2027-01-01');
    expect(later).toMatchObject({ since: '2026-12-01', on: '2027-01-01' });
    const back = withLook(later, gone.address, { outcome: 'well' }, '2027-02-01');
    expect(back).toMatchObject({ since: '2027-02-01', lastWell: '2027-02-01' });
  });

  it('believe somebody who looked, for a year, where no program can tell', () => {
    const looked = seenBy(gone, gone.address, 'Ann', '2026-12-01');
    const shut = withLook(looked, gone.address, { outcome: 'refused', status: 403 }, '2027-06-01');
    const soft = withLook(looked, gone.address, { outcome: 'says-gone' }, '2027-06-01');
    for (const record of [shut, soft]) {
      expect(record).toMatchObject({ outcome: 'refused', by: 'Ann', lastWell: '2026-12-01' });
      expect(asksForSomebody(record, '2027-11-30')).toBe(false);
      expect(asksForSomebody(record, '2027-12-02')).toBe(true);
    }
    const reallyGone = withLook(looked, gone.address, { outcome: 'gone' }, '2027-06-01');
    expect(asksForSomebody(reallyGone, '2027-06-01')).toBe(true);
  });
});

describe('the report', () => {
  const record = (outcome: LinkRecord['outcome'], more: Partial<LinkRecord> = {}): LinkRecord => ({
    address: `https://a.org/${outcome}`,
    outcome,
    on: '2026-12-01',
    since: '2026-12-01',
    ...more,
  });
  const all = [
    record('gone', {
      status: 404,
      archived: 'https://web.archive.org/1',
      archivedOn: '2020-01-02',
    }),
    record('trouble', { status: 500 }),
    record('moved', { status: 200, final: 'https://a.org/new' }),
    record('well', { status: 200 }),
  ];
  const { text, asking } = reportOf(
    links(...all.map(({ address }) => address), 'https://a.org/unseen'),
    new Map(all.map((each) => [each.address, each])),
    '2026-12-10',
  );

  it('names place, what was seen, a copy and what to do', () => {
    expect(asking).toBe(2);
    expect(text).toContain('# Outside links on 2026-12-10: 2 links to see to');
    expect(text).toContain('Of 5 links: 1 gone, 1 trouble, 1 moved, 1 well, 1 not looked at yet.');
    expect(text).toContain(
      '- <https://a.org/gone> (a.json:3, it)\n  404, since 2026-12-01; never seen well; copy of 2020-01-02: <https://web.archive.org/1>',
    );
    expect(text).toContain('put the copy in the archive there');
    expect(text).toContain('leads to <https://a.org/new>');
  });

  it('waits with trouble until it lasts', () => {
    expect(text).not.toContain('/trouble>');
    expect(asksForSomebody(record('trouble'), '2026-12-15')).toBe(true);
  });
});

it('the links of the content are those of its references, each with its line', () => {
  const { content } = readContent(filesOnDisk('.'));
  const all = outsideLinks(content);
  expect(all.length).toBeGreaterThan(600);
  expect(new Set(all.map(({ address }) => address)).size).toBe(all.length);
  const first = all.find(({ places }) => places[0]?.what === 'the reference "4inspiration-ad"');
  expect(first?.places[0]).toMatchObject({ file: 'content/references.json', line: 2 });
});
