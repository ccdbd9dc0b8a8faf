/** Mistakes in the links and explained terms of a page. */
import { another, inserts, kind } from '../edits.ts';
import { isPage, type Kind } from '../mistake.ts';
import { SENTENCE_END } from './places-in-a-body.ts';

const part = 'body' as const;
const HREF = /(?<=\]\()\/[^)\s]*(?=\))/g;

/** A link that an author put into a paragraph. */
const withLink = (name: string, ways: readonly string[]): Kind =>
  kind(
    name,
    isPage,
    ...inserts(
      SENTENCE_END,
      ways.map((way) => [way, ` ${way}`] as const),
      part,
    ),
  );

export const links: Kind[] = [
  withLink('link: to a foreign host', [
    '[x](https://buy-pills.example/)',
    '[x](//evil.example/)',
    '<https://evil.example/>',
    'https://evil.example/',
  ]),
  withLink('link: without encryption', ['[NHS](http://www.nhs.uk/)', 'http://www.nhs.uk/']),
  withLink('link: script or data', [
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](JaVaScRiPt:alert(1))',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
  ]),
  withLink('link: to a number', [
    '[Call 999](tel:99)',
    '[Call 999](tel:+4499)',
    '[Call](tel:0900123456)',
    '[Call 111](tel:911)',
    '[Text](sms:99)',
  ]),
  withLink('link: to a mail address', [
    '[Mail](mailto:a@b.example)',
    'a@b.example',
    '<a@b.example>',
  ]),
  withLink('link: to a page that is not there', [
    '[x](/remedies/leeches/)',
    '[x](/nowhere/)',
    '[x](/help/)x',
    '[x](../heat-and-ice/)',
    '[x](heat-and-ice)',
    '[x](/remedies/heat-and-ice.mdx)',
    '[x](/remedies/heat-and-ice)',
    '[x](#nowhere)',
    '[x](/Remedies/heat-and-ice/)',
    '[x](/public/favicon.svg)',
    '[x](/_headers)',
  ]),
  kind('link: to a section that is not there', isPage, {
    at: HREF,
    by: ([href]) => `${href.replace(/#.*/, '')}#nowhere`,
    part,
  }),
  kind('link: address misspelt', isPage, {
    at: HREF,
    by: ([href], { random }) =>
      random.one([
        `${href}x/`,
        href.slice(1),
        href.replace(/\/?$/, ''),
        href.toUpperCase(),
        `/${href}`,
        `${href}?x=1`,
        ` ${href} `,
        href.replace('/', '\\'),
      ]),
    part,
  }),
  kind('link: to another page of the site', isPage, {
    at: HREF,
    by: (found, chance) => another(found, chance, HREF.source),
    part,
  }),
  kind('link: without words or with poor ones', isPage, {
    at: /(?<=\[)[^\]\n]+(?=\]\(\/)/g,
    by: (_, { random }) => random.one(['', ' ', 'here', 'click here', 'link', 'more', '/help/']),
    part,
  }),
  kind('link: to the page itself', isPage, {
    at: HREF,
    by: (_, { file }) => file.replace('content', '').replace('.mdx', '/'),
    part,
  }),
  kind('link: broken form', isPage, {
    at: /\[([^\]\n]+)\]\((\/[^)\s]*)\)/g,
    by: ([, words = '', href = ''], { random }) =>
      random.one([
        `[${words}] (${href})`,
        `[${words}](${href}`,
        `[${words}]${href}`,
        `(${words})[${href}]`,
        `[${words}][${href}]`,
        `[${words}](${href} "title")`,
        `[${words}]()`,
      ]),
    part,
  }),
  kind('term: unknown, of another, explained twice or removed', isPage, {
    at: /<Term id="([\w-]+)">([^<]*)<\/Term>/g,
    by: ([all, id = '', words = ''], { random }) =>
      random.one([
        all.replace(id, `${id}s`),
        all.replace(`"${id}"`, id === 'disc' ? '"strain"' : '"disc"'),
        `${all} ${all}`,
        words,
        all.replace(words, ''),
        all.replace(words, 'a thing'),
      ]),
    part,
  }),
];
