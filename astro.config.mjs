import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { proseMarkup } from './src/prose/remark.ts';
import { publish } from './src/publish/integration.ts';
import { readSettings } from './src/publish/settings.ts';
import { sitemapOf } from './src/publish/sitemap.ts';

const { siteUrl, base } = readSettings(process.env);

/**
 * Vite puts a helper before every import on demand, which fetches the styles and further files of what is imported. Ours have none,
 * and the helper would be a third of a page's script.
 */
const importPlainly = { name: 'import-plainly', enforce: 'pre', load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined) };

export default defineConfig({
  site: siteUrl,
  base,
  // Beside the project, so that two checkouts with one node_modules never share what they read.
  cacheDir: './.cache',
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  vite: {
    plugins: [importPlainly],
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
