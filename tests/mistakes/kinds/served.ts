/** Mistakes in what is served as it stands. */
import { kind } from '../edits.ts';
import { isDrawing, rewritten, type Kind } from '../mistake.ts';
import { oneOf } from './tables.ts';
import { contents, whole } from './whole-file.ts';

const served = (file: string) => file.startsWith('public/');
const isPrint = (file: string) => file === 'public/print.css';
const isOther = (file: string) => served(file) && !isDrawing(file);
/** A file that nobody put on the list of what is served. */
const stray = (name: string, ...paths: string[]): Kind =>
  whole(`served: ${name}`, isOther, ({ random }) => {
    const path = random.one(paths) ?? '';
    return { ...rewritten(path, 'x\n', `${path} added`) };
  });

export const servedKinds: Kind[] = [
  stray(
    'rules for the host',
    'public/_redirects',
    'public/_headers',
    'public/.htaccess',
    'public/CNAME',
    'public/robots.txt',
    'public/sw.js',
    'public/.well-known/security.txt',
  ),
  stray(
    'page over a page',
    'public/remedies/heat-and-ice/index.html',
    'public/index.html',
    'public/404.html',
    'public/help/emergency-signs/index.html',
    'public/sitemap-index.xml',
    'public/search/index.html',
  ),
  stray(
    'secret',
    'public/.env',
    'public/.ssh/id_ed25519',
    'public/.git/config',
    'public/.npmrc',
    'public/key.pem',
  ),
  stray(
    'rubbish',
    'public/.DS_Store',
    'public/Thumbs.db',
    'public/figures/walking.svg~',
    'public/figures/.walking.svg.swp',
    'public/figures/desktop.ini',
  ),
  stray(
    'picture or document',
    'public/photo.jpg',
    'public/figures/photo.png',
    'public/leaflet.pdf',
    'public/figures/extra.svg',
    'public/figures/panels/extra.svg',
    'public/fonts/other.woff2',
    'public/video.mp4',
  ),
  stray('script or style', 'public/track.js', 'public/more.css', 'public/search/lexicon.json'),
  kind(
    'served: print hides a care card',
    isPrint,
    { at: /^ {2}\.toc,$/gm, by: '  .care,\n  .toc,' },
    { at: /details:not\(\.care > details\)/g, by: 'details' },
    { at: /(?<=content-visibility: )visible/g, by: 'hidden' },
    { at: /^ {2}\.do-not,\n/gm, by: '', what: '.do-not may break' },
    { at: /$(?![\s\S])/g, by: '.care-emergency { display: none }\n', what: 'hidden at the end' },
  ),
  kind('served: style from elsewhere', isPrint, {
    at: /^(?=@page)/gm,
    by: oneOf(
      '@import url(https://evil.example/x.css);\n',
      'body { background: url(https://evil.example/x) }\n',
    ),
  }),
  kind('served: brace or semicolon lost', isPrint, { at: /[{};](?=\n)/g, by: '' }),
  contents('served: another file in its place', isOther, ({ random }) =>
    random.one(['x', '<html></html>', '\0'.repeat(500)]),
  ),
];
