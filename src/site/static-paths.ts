import { DEFAULT_LOCALE, LOCALES, pathIn } from '#i18n/index.ts';

/** The paths of a page in every language, such as `/new` and `/en/new`. For Astro's getStaticPaths. */
export function localePaths() {
  return LOCALES.map((locale) => ({
    params: { locale: locale === DEFAULT_LOCALE ? undefined : locale },
    props: { locale },
  }));
}

/**
 * The paths of a page whose address is translated, such as `/metode` and `/en/method`. For Astro's getStaticPaths.
 *
 * @param parameter the name of the page's file, which stands for the last part of the address
 */
export function translatedPaths(path: string, parameter: string) {
  return localePaths().map(({ params, props }) => ({
    params: { ...params, [parameter]: pathIn(props.locale, path).split('/').at(-1) },
    props,
  }));
}
