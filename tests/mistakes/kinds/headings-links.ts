/** Mistakes in headings and links of a page. */
import { another, inserts, kind, type Edit } from '../edits.ts';
import { isPage, type Kind } from '../mistake.ts';
import { SENTENCE_END } from './places-in-a-body.ts';

const part = 'body' as const;
const ID = /(?<=^#{2,3} .*\{#)[\w-]+(?=\})/gm;
const NEXT = /(?=^## )/gm;
const HREF = /(?<=\]\()\/[^)\s]*(?=\))/g;

/** A link that an author put into a paragraph. */
const links = (name: string, ways: readonly string[]): Kind =>
  kind(
    name,
    isPage,
    ...inserts(
      SENTENCE_END,
      ways.map((way) => [way, ` ${way}`] as const),
      part,
    ),
  );

const heading = (name: string, ...edits: Edit[]): Kind => kind(name, isPage, ...edits);

export const headings: Kind[] = [
  heading('heading: id changed', { at: ID, by: ([id]) => `${id}-now`, part }),
  heading('heading: id removed', { at: /(?<=^#{2,3} .*) \{#[\w-]+\}/gm, by: '', part }),
  heading('heading: id of another section', {
    at: ID,
    by: (found, chance) => another(found, chance, ID.source),
    part,
  }),
  heading('heading: id of a wrong form', {
    at: ID,
    by: ([id], { random }) =>
      random.one([id.toUpperCase(), `${id} x`, `${id}_x`, `-${id}`, '', `${id}é`]),
    part,
  }),
  heading('heading: text changed', {
    at: /(?<=^#{2,3} )[^{\n]+(?= \{#)/gm,
    by: ([words]) => `${words} now`,
    part,
  }),
  heading('heading: text empty', { at: /(?<=^#{2,3} )[^{\n]+(?=\{#)/gm, by: '', part }),
  heading('heading: depth changed', {
    at: /^#{2,3}(?= )/gm,
    by: ([signs], { random }) => random.one(['#', '####', signs === '##' ? '###' : '##']),
    part,
  }),
  heading('heading: blank behind the sign lost', { at: /(?<=^#{2,3}) (?=[A-Z])/gm, by: '', part }),
  heading(
    'heading: with markup',
    { at: /(?<=^#{2,3} )[^{\n]+(?= \{#)/gm, by: ([words]) => `**${words}**`, part },
    {
      at: /(?<=^#{2,3} )[^{\n]+(?= \{#)/gm,
      by: ([words]) => `[${words}](/help/emergency-signs/)`,
      part,
    },
    { at: /(?<=^#{2,3} )[^{\n]+(?= \{#)/gm, by: ([words]) => `${words}<Cite id="c001" />`, part },
    { at: /(?<=^#{2,3} )[^{\n]+(?= \{#)/gm, by: ([words]) => `<b>${words}</b>`, part },
  ),
  heading(
    'heading: new section that is not in the register',
    ...inserts(
      NEXT,
      [
        ['new section', '## A new part {#a-new-part}\n\nRest as long as you like.\n\n'],
        ['new section of rank 3', '### A new part {#a-new-part}\n\nRest as long as you like.\n\n'],
      ],
      part,
    ),
  ),
  heading(
    'heading: new section without an id',
    ...inserts(NEXT, [['no id', '## A new part\n\nRest as long as you like.\n\n']], part),
  ),
  heading('heading: the same section twice', {
    at: /^## .*\n[\s\S]*?(?=^## )/gm,
    by: ([section]) => section + section,
    part,
  }),
  heading('heading: deleted, its text left', {
    at: /^#{2,3} .*\n\n/gm,
    by: '',
    part,
    lead: 'entry',
  }),
  heading('heading: braces or blank of the id wrong', {
    at: /(?<=^#{2,3} .*) \{#([\w-]+)\}/gm,
    by: ([, id = ''], { random }) =>
      random.one([`{#${id}}`, ` {${id}}`, ` (#${id})`, ` {#${id}`, ` {# ${id}}`, ` {#${id}} `]),
    part,
  }),
];

export const linkKinds: Kind[] = [
  links('link: to a foreign host', [
    '[x](https://buy-pills.example/)',
    '[x](//evil.example/)',
    '<https://evil.example/>',
    'https://evil.example/',
  ]),
  links('link: without encryption', ['[NHS](http://www.nhs.uk/)', 'http://www.nhs.uk/']),
  links('link: script or data', [
    '[x](javascript:alert(1))',
    '[x](data:text/html,x)',
    '[x](JaVaScRiPt:alert(1))',
    '[x](vbscript:x)',
    '[x](file:///etc/passwd)',
  ]),
  links('link: to a number', [
    '[Call 999](tel:99)',
    '[Call 999](tel:+4499)',
    '[Call](tel:0900123456)',
    '[Call 111](tel:911)',
    '[Text](sms:99)',
  ]),
  links('link: to a mail address', ['[Mail](mailto:a@b.example)', 'a@b.example', '<a@b.example>']),
  links('link: to a page that is not there', [
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
        `${all.replace(words, 'a thing')}`,
      ]),
    part,
  }),
];
