import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { LOCALES, pathIn } from './src/i18n/index.ts';
import { apiInDev } from './src/platform/astro-dev.ts';
import { readSiteAddress } from './src/platform/config.ts';
import { inline } from './src/platform/inline.ts';
import { precompress } from './src/platform/precompress.ts';

const surveyPages = LOCALES.map((locale) => `.${pathIn(locale, '/s')}.html`);

// What several pages share comes in few files: each has headers, which for a small one weigh more than itself.
const SHARED = [
  { name: 'preact', test: /node_modules.preact./ },
  { name: 'core', test: /src.(core.*|i18n.(index|format)|islands.api)\.ts$/, minShareCount: 3 },
  {
    name: 'shared',
    test: /src.(components.*|islands.(mount|coach.(key|workspace)))\.tsx?$/,
    minShareCount: 3,
  },
];

export default defineConfig({
  output: 'static',
  site: readSiteAddress(process.env),
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [preact(), apiInDev(), inline(surveyPages, 'src/islands/Questionnaire.ts'), precompress()],
  devToolbar: { enabled: false },
  // Vite inlines nothing by itself: the content security policy would not let it run. See platform/inline.ts.
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { codeSplitting: { groups: SHARED } } },
    },
  },
});
