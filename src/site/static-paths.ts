import { DEFAULT_LOCALE, LOCALES, pathIn, RESPONDENT_LOCALES } from '#i18n/index.ts';
import { CONTENTS } from '#instruments/index.ts';

/** The paths of a page in every language, such as `/new` and `/en/new`. For Astro's getStaticPaths. */
export function localePaths() {
  return LOCALES.map(pathOf);
}

/** The same for a page that is in the languages of respondents too. */
export function respondentPaths() {
  return RESPONDENT_LOCALES.map(pathOf);
}

function pathOf<L extends string>(locale: L) {
  return { params: { locale: locale === DEFAULT_LOCALE ? undefined : locale }, props: { locale } };
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

/**
 * The paths of a page that each instrument has, in every language: see vercel.json, which leads `/s/{id}` to the page of
 * the instrument whose letter the id begins with. For Astro's getStaticPaths.
 */
export function instrumentPaths() {
  return CONTENTS.filter(({ letter }) => letter !== '').flatMap((content) =>
    respondentPaths().map(({ params, props }) => ({
      params: { ...params, letter: content.letter },
      props: { ...props, content },
    })),
  );
}
