/** Mistakes in home, where it hurts, and the lists of pages. */
import { another, kind } from '../edits.ts';
import type { Kind } from '../mistake.ts';
import { of, ofAnother, oneOf, set, without } from './tables.ts';

const places = of('home', 'regions', 'folder-groups');
export const listsOfPages: Kind[] = [
  kind(
    'place: leads elsewhere',
    of('home', 'regions'),
    ofAnother('to'),
    set(
      'to',
      'help/nowhere',
      'remedies/walking#nowhere',
      '/remedies/walking/',
      'https://evil.example/',
    ),
  ),
  kind(
    'place: words of another',
    places,
    ofAnother('words'),
    ofAnother('title'),
    ofAnother('name'),
    ofAnother('hint'),
  ),
  kind(
    'place: way in deleted or twice',
    of('home', 'regions'),
    { at: /^ {4}- words: .*\n(?: {6}.*\n)*/gm, by: '', lead: 'entry' },
    { at: /^ {4}- words: .*\n(?: {6}.*\n)*/gm, by: ([way]) => way + way },
  ),
  kind(
    'place: signs of a part changed',
    of('regions'),
    without('signs'),
    ofAnother('signs', String.raw`\[.*\]`),
    { at: /(?<=signs: \[.*), [\w-]+/g, by: '', lead: 'entry' },
  ),
  kind(
    'place: article left out or in two groups',
    of('regions', 'folder-groups'),
    { at: /(?<=articles: \[.*), [\w/-]+/g, by: '', lead: 'entry' },
    { at: /^ {4}\w+\/[\w-]+: .*\n/gm, by: '', lead: 'entry' },
    {
      at: /^ {4}\w+\/[\w-]+: .*\n(?=[\w-]+:)/gm,
      by: ([line]) => `${line}    symptoms/weakness: Weak\n`,
    },
  ),
  kind('place: line of another article', of('folder-groups'), {
    at: /(?<=^ {4}\w+\/[\w-]+: ).*/gm,
    by: (found, chance) => another(found, chance, String.raw`(?<=^ {4}\w+/[\w-]+: ).*`),
  }),
  kind(
    'place: fact or picture changed',
    of('home'),
    without('fact'),
    without('picture'),
    without('lead'),
    set('fact', 'back-again', 'nothing-such'),
  ),
  kind(
    'place: outline or number on the map changed',
    of('regions'),
    { at: /(?<=shapes: \["M)\d+/g, by: '9999' },
    { at: /(?<=number: \[)\d+/g, by: '-50' },
    { at: /(?<=shapes: \[")[^"]+/g, by: oneOf('', 'M0 0', 'x"/><script>') },
    { at: /(?<=view: )\w+/g, by: oneOf('front', 'side') },
  ),
  kind(
    'page list: topic left out, twice or unknown',
    of('evidence-pages', 'source-pages'),
    { at: /(?<=(?:topics|kinds): \[.*), [\w-]+/g, by: '', lead: 'entry' },
    { at: /(?<=(?:topics|kinds): \[)[\w-]+/g, by: ([topic]) => `${topic}, ${topic}` },
    { at: /(?<=(?:topics|kinds): \[)[\w-]+/g, by: ([topic]) => `${topic}s` },
  ),
  kind(
    'page list: letters, area or title changed',
    of('evidence-pages', 'source-pages'),
    set('letters', 'A-B', 'Z-A', 'a-h', 'A'),
    without('letters'),
    ofAnother('area'),
    ofAnother('title'),
  ),
  kind(
    'offline: page gone, twice, unknown or without a connection',
    of('offline'),
    {
      at: /(?<=pages: \[)[\w/-]+(?=\])/g,
      by: oneOf('help/nowhere', 'cards/nowhere', 'for/nobody', 'about'),
    },
    { at: /(?<=pages: \[)[\w/-]+(?=\])/g, by: ([page]) => `${page}, ${page}` },
    { at: /^(?:danger-signs|what-now|home):\n(?: {2}.*\n)+/gm, by: '', lead: 'entry' },
    set('pages', '[]', 'now', '[/now/]'),
  ),
  kind(
    'offline: words turned or gone',
    of('offline'),
    without('words'),
    set('words', 'x', 'TODO', 'Call 999 today, or wait a month'),
  ),
  kind(
    '2018 article: section gone, of another or left out',
    of('original-article'),
    { at: /(?<=#)[\w-]+/g, by: 'nowhere' },
    ofAnother('sections', String.raw`\[.*\]`),
    set('sections', '[]'),
    set('order', '1', '99'),
  ),
];
