import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { proseMarkup } from './src/prose/remark.ts';
import { publish } from './src/publish/integration.ts';
import { settings } from './src/publish/settings.ts';

const { site, base } = settings(process.env);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  output: 'static',
  build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  // English quotation marks would be put into Finnish text.
  markdown: { syntaxHighlight: false, processor: unified({ smartypants: false, remarkPlugins: [proseMarkup] }) },
  integrations: [mdx(), publish()],
  devToolbar: { enabled: false },
});
