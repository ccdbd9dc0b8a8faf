import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import { importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import browsers from './eslint.browsers.js';

/**
 * The rooms of `src/`, from the ground up: a file imports only from its own room and from those
 * above it in this list. README's map has a sentence on each.
 */
export const rooms = [
  'lives-at.ts',
  'site.ts',
  'styles',
  'model/schema',
  'model/reading',
  'model/derived',
  'output',
  'register',
  'ledger',
  'outside',
  'model/rules',
  'library',
  'head',
  'terminal',
  'elements',
  'icons',
  'search/words',
  'search/meaning',
  'search/learning',
  'search/finding',
  'search/compile',
  'safety',
  'search/page',
  'share/parts',
  'share/picture',
  'share/exact-words',
  'share/page',
  'offline',
  'figures',
  'components',
  'layouts',
  'pages',
  'integrations',
  'hosts',
  'server',
  'commands',
];

const directions = rooms.slice(0, -1).map((room, floor) => ({
  target: `./src/${room}`,
  from: rooms.slice(floor + 1).map((above) => `./src/${above}`),
  message: `${room} must not know it: the order of rooms is in eslint.config.js.`,
}));

export default defineConfig(
  { ignores: ['dist/', '.building/', '.astro/', 'test-results/'] },
  { files: ['**/*.{js,mjs,ts,astro}'], ...js.configs.recommended },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in messages are meant as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript's noPropertyAccessFromIndexSignature asks for the brackets.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `() => void promise` and one-line handlers read better than blocks.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  ...astro.configs.recommended,
  {
    files: ['**/*.ts', '**/*.astro'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts'],
        'astro-eslint-parser': ['.astro'],
      },
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: directions }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', { max: 200 }],
    },
  },
  {
    // Where the site lives below a path, "/search/" leads out of it; see elements/site-path.ts.
    files: [
      'src/{elements,safety,offline}/*.ts',
      'src/search/page/*.ts',
      'src/search/finding/engine.ts',
      'src/share/{page,exact-words}/*.ts',
      'src/share/parts/shareable.ts',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[value=/^\\u002F[a-z_]/]',
          'TemplateLiteral > TemplateElement:first-child[value.raw=/^\\u002F[a-z_]/]',
        ].map((selector) => ({
          selector,
          message:
            'Scripts write `${SITE_PATH}…` for an address of the site: it may live below a path.',
        })),
      ],
    },
  },
  {
    // A test reads from top to bottom, however many examples it has.
    files: ['tests/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // The typed rules cannot see the type of an .astro import; astro check can.
    files: ['src/components/article/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // TypeScript checks names better (astro check runs before).
    files: ['**/*.astro', '**/*.ts'],
    rules: { 'no-undef': 'off' },
  },
  ...browsers,
);
