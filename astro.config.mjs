import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { apiInDev } from './src/platform/astro-dev.ts';
import { readSiteAddress } from './src/platform/config.ts';

export default defineConfig({
  output: 'static',
  site: readSiteAddress(process.env),
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [preact(), apiInDev()],
  devToolbar: { enabled: false },
  // Nothing inlined as data: or script text: the pages are served with a strict content security policy.
  vite: { build: { assetsInlineLimit: 0 } },
});
