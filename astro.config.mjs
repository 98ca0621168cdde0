import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { proseMarkup } from './src/prose/remark.ts';
import { publish } from './src/publish/integration.ts';
import { plainImports } from './src/publish/plain-imports.ts';
import { readSettings } from './src/publish/settings.ts';
import { sitemapOf } from './src/publish/sitemap.ts';

const { siteUrl, base } = readSettings(process.env);

export default defineConfig({
  site: siteUrl,
  base,
  // Beside the project, so that two checkouts with one node_modules never share what they read.
  cacheDir: './.cache',
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports],
    build: {
      assetsInlineLimit: 0,
      rollupOptions: {
        // Astro marks each MDX file with a directive of its own; a warning for each would hide those that matter.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
  // English quotation marks would be put into Finnish text.
  markdown: { syntaxHighlight: false, processor: unified({ smartypants: false, remarkPlugins: [proseMarkup] }) },
  integrations: [mdx(), sitemapOf(siteUrl, base), publish()],
  devToolbar: { enabled: false },
});
