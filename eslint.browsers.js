/** What the browsers of package.json lack is found in scripts that run in pages, and in styles. */
import css from '@eslint/css';
import tscompat from '@koddsson/eslint-plugin-tscompat';
import baseline from 'eslint-plugin-baseline-js';
import { tailwind4 } from 'tailwind-csstree';
import project from './package.json' with { type: 'json' };

const { browserslist } = project;

/** The last year of which those browsers have all that every engine had by its end. */
const YEAR = 2022;

/** Of later years, but those browsers have what is used of it; the build nests and prefixes. */
const COMMON = {
  scripts: ['async-clipboard', 'constructed-stylesheets', 'loading-lazy'],
  properties: ['accent-color', 'outline', 'overscroll-behavior', 'user-select'],
  selectors: ['marker', 'nesting'],
};

const noticed = (ignoreFeatures) => [
  'error',
  {
    available: YEAR,
    ignoreFeatures,
    includeWebApis: { preset: 'type-aware' },
    includeJsBuiltins: { preset: 'type-aware' },
  },
];

export default [
  {
    files: [
      'src/{site,elements/*,layouts/*}.ts',
      'src/search/{words,meaning,finding,page}/*.ts',
      'src/share/{parts,page,exact-words}/*.ts',
      'src/offline/*.ts',
      'src/safety/danger-card.ts',
      'src/head/{page-head,theme-key}.ts',
      'src/model/derived/aspects.ts',
    ],
    plugins: { tscompat, baseline },
    rules: {
      // By browsers and types; it does not see what an element inherits, which the other one does.
      'tscompat/tscompat': ['error', { browserslist }],
      'baseline/use-baseline': noticed(COMMON.scripts),
    },
  },
  {
    // They act only where there are popovers (share-control.ts asks for the sheet); it asks whether the device shares.
    files: ['src/share/page/share-sheet.ts', 'src/elements/source-note.ts'],
    rules: { 'baseline/use-baseline': noticed([...COMMON.scripts, 'popover', 'share']) },
  },
  {
    files: ['src/styles/*.css'],
    plugins: { css },
    language: 'css/css',
    languageOptions: { customSyntax: tailwind4, tolerant: true },
    rules: {
      'css/use-baseline': [
        'error',
        {
          available: YEAR,
          allowProperties: COMMON.properties,
          allowSelectors: COMMON.selectors,
        },
      ],
    },
  },
];
