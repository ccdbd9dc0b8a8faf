/** Mistakes in poses, and in the people drawn in them. */
import { another, kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { of, ofAnother, oneOf, set, without } from './tables.ts';

const poses = of('poses/');
const people = of('drawn-people');

export const poseKinds: Kind[] = [
  kind('pose: point moved', poses, {
    at: /(?<=(?:hip|neck|to|via): \[)\d+/g,
    by: ([x], { random }) => random.one([`${x}0`, `-${x}`, String(Number(x) + 60)]),
  }),
  kind('pose: label of another', poses, ofAnother('label', String.raw`\[.*\]`)),
  kind(
    'pose: label deleted or turned',
    poses,
    without('label'),
    set(
      'label',
      '[Take two tablets]',
      '[Bend, twisted]',
      '[]',
      '[A label that is far too long to be read]',
    ),
  ),
  kind(
    'pose: person of another name or none',
    poses,
    set('who', 'nobody', 'child', 'large', 'pregnant'),
    without('who'),
  ),
  kind(
    'pose: panel deleted, renamed or in another order',
    poses,
    { at: /^ {4}- (?:label|name): .*\n(?: {6}.*\n)*/gm, by: '', lead: 'entry' },
    { at: /(?<=^ {4,6}(?:- )?name: )[\w-]+/gm, by: ([name]) => `${name}-now` },
    {
      at: /^( {4}- (?:label|name): .*\n(?: {6}.*\n)*)( {4}- (?:label|name): .*\n(?: {6}.*\n)*)/gm,
      by: ([, one = '', two = '']) => two + one,
    },
  ),
  kind(
    'pose: limb or thing deleted',
    poses,
    { at: /^ {12}(?:leg|farLeg|arm|farArm|crown|arch): .*\n/gm, by: '', lead: 'entry' },
    { at: /^ {8}- \w+: .*\n/gm, by: '', lead: 'entry' },
  ),
  kind('pose: name of a thing misspelt', poses, {
    at: /(?<=^ {8}- )\w+(?=:)|(?<=^ {12})\w+(?=:)/gm,
    by: ([name]) => `${name}x`,
  }),
  kind(
    'pose: view, size or scale wrong',
    poses,
    { at: /(?<=view: \[)\d+, \d+/g, by: '9000, 9000' },
    set('size', '0', '100', '-1', 'big'),
    set('height', '1', '90000'),
  ),
  kind(
    'pose: path with a script or a colour',
    poses,
    {
      at: /(?<=path: \[\w+, )[^\]]+/g,
      by: oneOf('"M0 0\\"/><script>alert(1)</script>"', 'x', '""'),
    },
    { at: /(?<=path: \[)\w+/g, by: oneOf('red', 'nothing') },
  ),
  kind(
    'drawn people: measure, colour or name changed',
    people,
    { at: /^[\w-]+(?=:)/gm, by: ([name]) => `${name}-now` },
    { at: /(?<=(?:skin|hair|shirt): )\w+/g, by: oneOf('blue', 'nothing') },
    { at: /(?<=(?:size|limbs|trunk|head): )[\d.]+/g, by: oneOf('10', '-1', '0') },
    { at: /^(?:adult|woman|older|child).*\n/gm, by: '' },
  ),
  kind('drawn people: one drawn as another', people, {
    at: /(?<=(?:skin|hair|hairColour): )\w+/g,
    by: (found, chance) => another(found, chance, String.raw`(?<=(?:skin|hair|hairColour): )\w+`),
  }),
];
