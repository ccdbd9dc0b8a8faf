/** Mistakes in references, guidelines and the register of sections. */
import { another, kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { of, oneOf } from './tables.ts';

const references = of('references.json');
const MARKUP = ['<b>x</b>', '<script>alert(1)</script>', '<i>x', '[x](javascript:alert(1))'];
const guidelines = of('guidelines.json');
const sections = of('sections.json');

export const referenceKinds: Kind[] = [
  kind('reference: address of another host', references, {
    at: /(?<="URL": "https:\/\/)[^/"]+/g,
    by: 'buy-pills.example',
  }),
  kind('reference: address that is no web page', references, {
    at: /(?<="(?:URL|link)": ")https:/g,
    by: oneOf('javascript:', 'data:', 'file:', 'htps:', 'http:', 'ftp:', ' https:', 'HTTPS:'),
  }),
  kind('reference: address cut or doubled', references, {
    at: /(?<="URL": ")https:.*(?=",?\n)/g,
    by: ([url], { random }) =>
      random.one([url.slice(0, 12), url + url, `${url} `, url.replace('https://', ''), `<${url}>`]),
  }),
  kind('reference: year changed', references, {
    at: /(?<="date-parts": \[\s*\[\s*)\d{4}/g,
    by: ([year], { random }) =>
      random.one([`${year}0`, '1026', '2226', String(Number(year) - 10), '0']),
  }),
  kind('reference: title or publisher of another', references, {
    at: /(?<="(?:title|publisher|container-title)": ").*(?=",?\n)/g,
    by: ([title], { text, random }) =>
      random.one(
        [...text.matchAll(/(?<="title": ").*(?=",?\n)/g)]
          .map(([each]) => each)
          .filter((each) => each !== title),
      ),
  }),
  kind('reference: DOI or PMID changed', references, {
    at: /(?<="(?:DOI|PMID)": ")[^"]+/g,
    by: ([number], { random }) =>
      random.one([`${number}1`, `https://doi.org/${number}`, number.slice(3), `${number} `, 'x']),
  }),
  kind('reference: markup in its words', references, {
    at: /(?<="(?:title|note)": ")[^\n]*(?=",?\n)/g,
    by: ([words], { random }) => `${words} ${random.one(MARKUP) ?? ''}`,
  }),
  kind('reference: kind, tier or support raised', references, {
    at: /(?<="(?:kind|tier|support)": ")(?:patient-page|other|secondary|title-only|review|cohort)(?=")/g,
    by: ([word]) =>
      ({ secondary: 'primary', 'title-only': 'excerpt' })[word] ?? 'systematic-review',
  }),
];

export const listKinds: Kind[] = [
  kind('guideline: its words turned', guidelines, {
    at: /(?<="recommendation": ".*)(?: not| never|Do not|Avoid|Offer|can|should)(?=.*")/g,
    by: oneOf('', ' always', 'Give'),
  }),
  kind('guideline: body or section of another', guidelines, {
    at: /(?<=^ {6}")[^"]+(?=",?$)/gm,
    by: (found, chance) => another(found, chance, String.raw`(?<=^ {6}")[^"]+(?=",?$)`),
  }),
  kind('guideline: section that is not there', guidelines, {
    at: /(?<=#)[\w-]+(?=")/g,
    by: 'nowhere',
  }),
  kind('guideline: order or kind changed', guidelines, {
    at: /(?<="(?:order|kind)": )(?:\d+|"\w+")/g,
    by: oneOf('1', '99', '-1', '"acute"', '"chronic"', '1.5'),
  }),
  kind('register: day changed', sections, {
    at: /(?<="since":")[\d-]+/g,
    by: oneOf('2026-11-01', '2031-01-01', '2026-02-30', '1926-11-23'),
  }),
  kind('register: title changed', sections, {
    at: /(?<="title":")[^"]+/g,
    by: ([title]) => `${title} now`,
  }),
  kind('register: section said to have moved', sections, {
    at: /(?<="since":"[\d-]+")(?=\})/g,
    by: oneOf(
      ',"movedTo":"help/emergency-signs","why":"It moved there."',
      ',"movedTo":"help/nowhere#gone","why":"It moved there."',
      ',"gone":true',
    ),
  }),
];
