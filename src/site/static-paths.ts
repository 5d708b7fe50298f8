import { DEFAULT_LOCALE, LOCALES } from '#i18n/index.ts';

/** The paths of a page in every language, such as `/new` and `/en/new`. For Astro's getStaticPaths. */
export function localePaths() {
  return LOCALES.map((locale) => ({
    params: { locale: locale === DEFAULT_LOCALE ? undefined : locale },
    props: { locale },
  }));
}
