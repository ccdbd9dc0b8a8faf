/** Mistakes in the pictures of a page. */
import { another, kind } from '../edits.ts';
import { isPage, type Kind } from '../mistake.ts';
import { between, within } from './places-in-a-body.ts';

const part = 'body' as const;

export const pictures: Kind[] = [
  kind('picture: figure removed', isPage, {
    at: /<Figure id="[\w-]+" ?\/>\n+/g,
    by: '',
    part,
    lead: 'entry',
  }),
  kind('picture: panel removed', isPage, {
    at: /<Panel id="[\w/-]+" ?\/> ?/g,
    by: '',
    part,
    lead: 'entry',
  }),
  kind('picture: no such picture', isPage, {
    at: /(?<=<(?:Figure|Panel) id=")[\w/-]+/g,
    by: ([id], { random }) =>
      random.one([`${id}s`, id.split('/')[0] ?? '', `${id}/x`, `${id}.svg`, '']),
    part,
  }),
  kind('picture: another figure', isPage, {
    at: /(?<=<Figure id=")[\w-]+/g,
    by: ([id], { project, random }) =>
      random.one(
        [...project.text('content/figures.yaml').matchAll(/^[\w-]+(?=:$)/gm)]
          .map(([each]) => each)
          .filter((each) => each !== id),
      ),
    part,
  }),
  kind('picture: another panel of the page', isPage, {
    at: /(?<=<Panel id=")[\w/-]+/g,
    by: (found, chance) => another(found, chance, String.raw`(?<=<Panel id=")[\w/-]+`),
    part,
  }),
  kind('picture: twice', isPage, {
    at: /<(?:Figure|Panel) id="[\w/-]+" ?\/>\s+/g,
    by: ([each]) => each + each,
    part,
  }),
  kind('picture: attribute of its own', isPage, {
    at: /(?<=<(?:Figure|Panel) id="[\w/-]+") ?(?=\/>)/g,
    by: (_, { random }) =>
      random.one([' alt="" ', ' alt="A cat" ', ' caption="Take two tablets" ', ' width="9999" ']),
    part,
  }),
  between('picture: Markdown image', [
    '![A back](/figures/walking.svg)',
    '![](/figures/walking.svg)',
    '![A back](./back.png)',
    '![A back][back]',
  ]),
  between('picture: HTML image', [
    '<img src="/figures/walking.svg" alt="A back" />',
    '<picture><img src="/x.png" alt="x" /></picture>',
    '<img src="/figures/gone.svg" alt="" />',
  ]),
  between('picture: of a foreign host', [
    '![A back](https://evil.example/x.png)',
    '<img src="https://evil.example/x.png" alt="x" />',
    '![x](data:image/png;base64,AAAA)',
  ]),
  within('picture: emoji in place of one', ['🔥', '⚠️', '👉 Rest.', ':fire:']),
];
