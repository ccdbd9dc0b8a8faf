/** Points that MDN's HTTP Observatory gives a Content-Security-Policy, of headers and page together. */
import { parse } from 'node-html-parser';
import type { Visit } from './visit.ts';

type Policy = Map<string, Set<string>>;

const BROAD = [
  'ftp:',
  'http:',
  'https:',
  '*',
  'http://*',
  'http://*.*',
  'https://*',
  'https://*.*',
];
const UNSAFE = ["'unsafe-inline'", 'data:'];
/** What a page cannot say. */
const ONLY_IN_HEADERS = ['frame-ancestors', 'report-uri', 'sandbox'];
/** Letters of the shortest policy that it takes for one. */
const SHORTEST = 6;

const hasSome = (sources: ReadonlySet<string>, some: readonly string[]) =>
  some.some((source) => sources.has(source));
const insecure = (sources: Iterable<string>) =>
  [...sources].some((source) => /^(?:http|ftp):/.test(source));

/** @returns undefined for one that cannot be read, or names a directive twice */
function read(policy: string): Policy | undefined {
  if (policy.trim().length < SHORTEST) return undefined;
  const directives: Policy = new Map();
  for (const [name = '', ...sources] of policy
    .split(';')
    .map((each) => each.trim().toLowerCase().split(/\s+/))) {
    if (name === '') continue;
    if (directives.has(name) && !['report-uri', 'report-to'].includes(name)) return undefined;
    directives.set(
      name,
      new Set(sources.length === 0 && name.endsWith('-src') ? ["'none'"] : sources),
    );
  }
  return directives;
}

/** What all policies allow. As there, what only a later one names counts as allowed nowhere. */
function combined(policies: readonly Policy[]): Policy {
  const [first = new Map<string, Set<string>>(), ...others] = policies;
  const all = new Map(first);
  for (const other of others)
    for (const [name, sources] of other)
      all.set(name, new Set([...sources].filter((source) => all.get(name)?.has(source))));
  return new Map(
    [...all].map(([name, sources]) => [name, sources.size > 0 ? sources : new Set(["'none'"])]),
  );
}

/** Points, and whether the header says who may frame the page. */
export function pointsOfPolicy({ url, headers, text }: Visit): { points: number; frames: boolean } {
  const header = headers.get('Content-Security-Policy');
  const inPage = parse(text)
    .querySelectorAll('meta[http-equiv]')
    .filter((meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((meta) => (meta.getAttribute('content') ?? '').replaceAll('&#39;', "'"));
  // Two headers come joined, and are read as one.
  const texts = [...(header === null ? [] : [header]), ...inPage];
  if (texts.length === 0) return { points: -25, frames: false };
  const policies = texts.map(read);
  const whole = policies.filter((policy) => policy !== undefined);
  if (whole.length < policies.length) return { points: -25, frames: false };
  const says = (each: Policy) => [...each.keys()].some((name) => !ONLY_IN_HEADERS.includes(name));
  if (header === null && !whole.some(says)) return { points: -25, frames: false };
  const policy = combined(whole);
  const frames = policy.has('frame-ancestors');
  const everything = new Set(['*']);
  const of = (name: string) => policy.get(name) ?? policy.get('default-src') ?? everything;
  const withoutUseless = (sources: Set<string>) =>
    [...sources].some((source) => /^'(?:sha\d+|nonce)-/.test(source))
      ? new Set([...sources].filter((source) => source !== "'unsafe-inline'"))
      : sources;
  const [script, style] = [withoutUseless(of('script-src')), withoutUseless(of('style-src'))];
  const passive = new Set([...of('img-src'), ...of('media-src')]);
  const active = [...policy]
    .filter(([name]) => !['img-src', 'media-src', 'script-src'].includes(name))
    .flatMap(([, sources]) => [...sources])
    .concat(...script);
  const secure = url.protocol === 'https:';
  const fallback = policy.get('default-src');
  const points = () => {
    if (hasSome(script, [...BROAD, ...UNSAFE]) || hasSome(of('object-src'), BROAD)) return -20;
    if (secure && insecure(active)) return -20;
    if (script.has("'unsafe-eval'") || style.has("'unsafe-eval'")) return -10;
    if (secure && insecure(passive)) return -10;
    if (hasSome(style, [...BROAD, ...UNSAFE])) return 0;
    return fallback?.size === 1 && fallback.has("'none'") ? 10 : 5;
  };
  return { points: points(), frames };
}
