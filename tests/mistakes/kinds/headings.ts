/** Mistakes in the headings of a page. */
import { another, inserts, kind, type Edit } from '../edits.ts';
import { isPage, type Kind } from '../mistake.ts';

const part = 'body' as const;
const ID = /(?<=^#{2,3} .*\{#)[\w-]+(?=\})/gm;
const NEXT = /(?=^## )/gm;

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
