import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { TARGETS } from './src/host/build/browser-floor.ts';
import { SITE_CONSTANTS } from './src/host/build/bundle.ts';
import { inline } from './src/host/build/inline.ts';
import { leanLinkedSheets } from './src/host/build/lean-sheets.ts';
import { precompress } from './src/host/build/precompress.ts';
import { dateOf, readProvenance } from './src/host/build/provenance.ts';
import { vercelOutput } from './src/host/build/vercel-output.ts';
import { versionJson } from './src/host/build/version-json.ts';
import { readSiteAddress, readSiteSettings, readTimeZone } from './src/host/config.ts';
import { apiInDev } from './src/host/dev/api.ts';
import { pathIn } from './src/i18n/index.ts';
import { CONTENTS } from './src/instruments/index.ts';
import { localesOfContent } from './src/respond/survey-text.ts';

const surveyPages = CONTENTS.flatMap((content) =>
  localesOfContent(content).map(
    (locale) => `.${pathIn(locale, `/s/${content.letter}`).replace(/\/$/, '')}.html`,
  ),
);

/** The files of core that only pages with a result load. */
const RESULT_RULES = 'core.(certainty|figure|findings|group-differences|hypergeometric|result|trend)\\.';

/** Its own stylesheet serves the pages that are a sheet of paper, which need nothing else of the coach's. */
const SHEETS = 'share.poster\\.css';
/** What only the coach's pages use of ui, as a pattern of paths. */
const COACH_PARTS = 'ui.(qr|QrCode|LinkCard)\\.';
/** What ui has for parts that load when somebody asks for them: each goes where it is used. */
const LAZY_PARTS = 'ui.ics\\.';
/** What loads on demand with more than one part of the coach's pages: keys that are derived in the browser. */
const LAZY_KEYS = 'keys.(derived-key|passkey|recovery|list.\\w+)\\.';

const provenance = readProvenance(process.env);

// Dates on a page are those of the site's zone, whatever the zone of the machine that builds it.
process.env.TZ = readTimeZone(process.env);

export default defineConfig({
  output: 'static',
  site: readSiteAddress(process.env),
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never', assets: 'assets' },
  integrations: [
    preact(),
    apiInDev(),
    inline(surveyPages, 'src/respond/questionnaire.ts'),
    leanLinkedSheets(),
    precompress(),
    versionJson(provenance),
    vercelOutput(),
  ],
  devToolbar: { enabled: false },
  vite: {
    define: {
      ...SITE_CONSTANTS,
      'import.meta.env.BUILD_DATE': JSON.stringify(dateOf(provenance)),
      'import.meta.env.SITE_SETTINGS': JSON.stringify(readSiteSettings(process.env)),
    },
    build: {
      target: TARGETS,
      // The content security policy would block what Vite inlines. See host/build/inline.ts.
      assetsInlineLimit: 0,
      // Each file costs about 700 bytes of headers, so modules that load together share a file.
      rolldownOptions: {
        // Their files only export: without their index, a chunk that takes one of them need not take all.
        treeshake: { moduleSideEffects: [{ test: /src.(core|i18n)/, sideEffects: false }] },
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                test: new RegExp(
                  `node_modules.preact|preload-helper|src.(?!${COACH_PARTS}|${LAZY_PARTS}|${RESULT_RULES})(ui|i18n|core)`,
                ),
                minShareCount: 4,
              },
              {
                name: 'coach',
                test: new RegExp(`src.(coach.(?!${LAZY_KEYS}|${SHEETS})|${COACH_PARTS})`),
                minShareCount: 2,
              },
              // Shared by the result page with its exports and presenter, not what those share with each other.
              {
                name: 'results',
                test: new RegExp(`src.(results.(?!exports|presenter|charts.picture)|${RESULT_RULES})`),
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
  },
});
