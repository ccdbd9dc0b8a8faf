/**
 * The grade that MDN's HTTP Observatory gives, by the scoring it publishes (algorithm 4, its package
 * `@mdn/mdn-http-observatory` 1.4.8). That package brings a database and a web server, so its rules
 * stand here; on 4,000 answers made at random both gave the same points. The list of preloaded hosts is not asked.
 */
import { parse } from 'node-html-parser';
import { pointsOfPolicy } from './observatory-policy.ts';
import type { Visit } from './visit.ts';

/** What the grade is made of. */
export interface Seen {
  home: Visit;
  /** The way from HTTP; undefined if nobody answers there. */
  way: readonly URL[] | undefined;
  /** The answer to another site's question whether it may read. */
  crossSite: Visit;
}

/** Points of one of its tests; 0 is as it should be, more is a bonus. */
export interface Points {
  test: string;
  points: number;
}

export interface Grade {
  grade: string;
  score: number;
  tests: Points[];
}

const GRADES = [
  'F',
  'D-',
  'D',
  'D',
  'D+',
  'C-',
  'C',
  'C',
  'C+',
  'B-',
  'B',
  'B',
  'B+',
  'A-',
  'A',
  'A',
  'A+',
];
/** Points of the first grade that is not F. */
const D_MINUS = 25;
/** Without bonus, for a bonus to count. */
const FOR_BONUS = 90;
const HALF_A_YEAR = 15_552_000;

/** The origin that a question for another site is asked from. */
export const OTHER_ORIGIN = 'https://http-observatory.security.mozilla.org';

const lower = (headers: Headers, name: string) => headers.get(name)?.trim().toLowerCase();

function referrer({ headers, text }: Visit): number {
  const meta = parse(text).querySelector('meta[name=referrer]')?.getAttribute('content') ?? '';
  const said = [headers.get('Referrer-Policy') ?? '', meta].join(',').toLowerCase();
  if (said === ',') return 0;
  const known = said
    .split(',')
    .map((each) => each.trim())
    .filter((each) =>
      /^(?:no-referrer(?:-when-downgrade)?|same-origin|unsafe-url|(?:strict-)?origin(?:-when-cross-origin)?)$/.test(
        each,
      ),
    )
    .at(-1);
  return /^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/.test(known ?? '')
    ? 5
    : -5;
}

function hsts({ url, headers }: Visit): number {
  const said = url.protocol === 'https:' ? lower(headers, 'Strict-Transport-Security') : undefined;
  const seconds = /(?:^|;)\s*max-age=(\d+)/.exec(said ?? '')?.[1];
  if (seconds === undefined || said?.includes(',')) return -20;
  return Number(seconds) < HALF_A_YEAR ? -10 : 0;
}

function redirection(way: Seen['way']): number {
  if (way === undefined) return 0;
  if (way.length === 1 || way.at(-1)?.protocol !== 'https:') return -20;
  if (way[1]?.protocol === 'http:') return -10;
  return way[0]?.hostname === way[1]?.hostname ? 0 : -5;
}

/** The site sets none; one without Secure is the commonest mistake of what hosts add. */
function cookies({ headers }: Visit, protectedByHsts: boolean): number {
  const set = headers.getSetCookie();
  if (set.length === 0) return 0;
  if (set.some((each) => !/;\s*secure/i.test(each))) return protectedByHsts ? -5 : -20;
  return set.every((each) => /;\s*samesite=/i.test(each)) ? 5 : 0;
}

function crossOrigin({ headers }: Visit): number {
  const readable = lower(headers, 'Access-Control-Allow-Origin') === OTHER_ORIGIN;
  return readable && lower(headers, 'Access-Control-Allow-Credentials') === 'true' ? -50 : 0;
}

function scripts({ url, text }: Visit): number {
  const loaded = parse(text).querySelectorAll('script[src]');
  const each = loaded.map((script) => {
    const source = script.getAttribute('src') ?? '';
    const place = new URL(source, url);
    const whole = script.hasAttribute('integrity');
    if (place.host === url.host && !source.startsWith('//'))
      return whole && place.protocol === 'https:' ? 5 : 0;
    // Of another host, and by the way the page came: taken for HTTP.
    if (!source.startsWith('https:')) return whole ? -20 : -50;
    return whole ? 5 : -5;
  });
  return each.some((points) => points < 0) ? Math.min(...each) : Math.max(0, ...each);
}

function framing({ headers }: Visit, framesByPolicy: boolean): number {
  if (framesByPolicy) return 5;
  const said = lower(headers, 'X-Frame-Options') ?? '';
  return /^(?:deny|sameorigin|allow-from.*)$/.test(said) ? 0 : -20;
}

function sharing({ headers }: Visit): number {
  const said = lower(headers, 'Cross-Origin-Resource-Policy');
  if (said === undefined || said === 'cross-origin') return 0;
  return ['same-site', 'same-origin'].includes(said) ? 10 : -5;
}

/** The grade of a score. */
export const gradeOf = (score: number) =>
  GRADES[Math.max(0, Math.floor((Math.min(score, 100) - D_MINUS) / 5) + 1)] ?? 'F';

/** What the Observatory would say. */
export function observe({ home, way, crossSite }: Seen): Grade {
  const policy = pointsOfPolicy(home);
  const secure = hsts(home);
  const tests = Object.entries({
    'Content-Security-Policy': policy.points,
    Cookies: cookies(home, secure === 0),
    'Sharing with other origins': crossOrigin(crossSite),
    'HTTP to HTTPS': redirection(way),
    'Referrer-Policy': referrer(home),
    'Strict-Transport-Security': secure,
    'Integrity of scripts': scripts(home),
    'X-Content-Type-Options': lower(home.headers, 'X-Content-Type-Options') === 'nosniff' ? 0 : -5,
    Framing: framing(home, policy.frames),
    'Cross-Origin-Resource-Policy': sharing(home),
  }).map(([test, points]) => ({ test, points }));
  const sum = (all: readonly Points[]) => all.reduce((total, { points }) => total + points, 100);
  const without = sum(tests.filter(({ points }) => points < 0));
  const score = Math.max(0, without >= FOR_BONUS ? sum(tests) : without);
  return { grade: gradeOf(score), score, tests };
}
