import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [preact()],
  devToolbar: { enabled: false },
  // Nothing inlined as data: or script text: the pages are served with a strict content security policy.
  vite: { build: { assetsInlineLimit: 0 } },
});
