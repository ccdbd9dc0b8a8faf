// Reads top to bottom in the order content travels: check → pages → search index → hosts’ files → worker → below a path → share pictures → output checks.
import './src/integrations/stop-at-wrong-settings.ts';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import browserslistToEsbuild from 'browserslist-to-esbuild';
import { belowAPath } from './src/integrations/below-a-path.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { headersForHosts } from './src/integrations/host-headers.ts';
import { redirectsForHosts } from './src/integrations/host-redirects.ts';
import { indexMarks } from './src/integrations/index-marks.ts';
import { lexicon } from './src/integrations/lexicon.ts';
import { narrowPages } from './src/integrations/narrow-pages.ts';
import { offline } from './src/integrations/offline.ts';
import { outputGate } from './src/integrations/output-gate.ts';
import { pagesStand } from './src/integrations/pages-stand.ts';
import { securityContact } from './src/integrations/security-contact.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sharePictures } from './src/integrations/share-pictures.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { shortNames } from './src/integrations/short-names.ts';
import { lastChanged } from './src/head/last-changed.ts';
import { isListed } from './src/head/listed.ts';
import { themeScriptHash } from './src/head/theme-script.ts';
import { markdownFeatures } from './src/model/reading/parse-article.ts';
import { SITE_URL } from './src/site.ts';

export default defineConfig({
  site: SITE_URL,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The default ('jsx') drops line breaks between inline elements and glues words together.
  compressHTML: true,
  build: {
    // One constant sheet inside every page: the first response can be read without a second.
    inlineStylesheets: 'always',
  },
  markdown: {
    processor: satteri({ features: markdownFeatures }),
    // No code is shown here, and the highlighter's style attributes break the security policy.
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        // Only where there is a manifest: narrow-pages.ts. A worker may come from where scripts may.
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        // Text never becomes code. In the search alone, which reads what somebody typed: narrow-pages.ts;
        // elsewhere by the header of host-headers.ts.
        "require-trusted-types-for 'script'",
      ],
      scriptDirective: { resources: ["'self'"], hashes: [themeScriptHash] },
    },
  },
  integrations: [
    siteAddress(),
    contentGate(),
    mdx(),
    sitemap({
      filter: isListed,
      serialize: (page) => ({ ...page, lastmod: lastChanged(page.url) }),
    }),
    narrowPages(),
    lexicon(),
    searchIndex(),
    indexMarks(),
    headersForHosts(),
    redirectsForHosts(),
    securityContact(),
    offline(),
    belowAPath(),
    pagesStand(),
    sharePictures(),
    outputGate(),
  ],
  vite: {
    plugins: [tailwindcss(), shortNames()],
    build: {
      // Scripts stay files: inline ones would cost every page bytes and a hash.
      assetsInlineLimit: 0,
      // The browsers of package.json, for scripts and styles.
      target: browserslistToEsbuild(),
      // Astro puts a directive into every MDX file, reads it before the bundler does and needs it no
      // longer; the bundler (MODULE_LEVEL_DIRECTIVE) would warn of each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
