import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { LOCALES, pathIn } from './src/i18n/index.ts';
import { apiInDev } from './src/platform/astro-dev.ts';
import { SITE_SETTINGS } from './src/platform/bundle.ts';
import { readSiteAddress } from './src/platform/config.ts';
import { TARGETS } from './src/platform/floor.ts';
import { inline } from './src/platform/inline.ts';
import { precompress } from './src/platform/precompress.ts';

const surveyPages = LOCALES.map((locale) => `.${pathIn(locale, '/s')}.html`);

export default defineConfig({
  output: 'static',
  site: readSiteAddress(process.env),
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [preact(), apiInDev(), inline(surveyPages, 'src/islands/Questionnaire.ts'), precompress()],
  devToolbar: { enabled: false },
  vite: {
    define: SITE_SETTINGS,
    build: {
      target: TARGETS,
      // Vite inlines nothing by itself: the content security policy would not let it run. See platform/inline.ts.
      assetsInlineLimit: 0,
      // Each file costs its headers, about 700 bytes: what always comes together comes in one.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                test: /src.(components|i18n|core|islands.(api|mount)|charts.parts.VerdictMark)/,
                minShareCount: 4,
              },
              { name: 'preact', test: /node_modules.preact|preload-helper/ },
              { name: 'coach', test: /src.islands.coach/, minShareCount: 2 },
              // What the page of a result shares with files and presenter, not what these share among themselves.
              {
                name: 'results',
                test: /src.(charts.(?!pictures)|islands.results.(?!exports|slides|presenter))/,
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
  },
});
