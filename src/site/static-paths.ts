import { DEFAULT_LOCALE, LOCALES } from '#i18n/index.ts';

/** One address per language from one page file: `/new` and `/en/new`. For Astro's getStaticPaths. */
export function localePaths() {
  return LOCALES.map((locale) => ({
    params: { locale: locale === DEFAULT_LOCALE ? undefined : locale },
    props: { locale },
  }));
}
