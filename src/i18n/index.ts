import { en } from './en.ts';
import { nb } from './nb.ts';

/** Every language of the pages. The first is the source and has no prefix in the address. */
export const locales = { nb, en };

export type Locale = keyof typeof locales;
export type Text = typeof nb;

export const LOCALES = Object.keys(locales) as Locale[];
export const DEFAULT_LOCALE: Locale = 'nb';

/** The text of a locale; bokmål for anything unknown. */
export function textIn(locale: string | undefined): Text {
  return locales[isLocale(locale) ? locale : DEFAULT_LOCALE];
}

export function isLocale(locale: string | undefined): locale is Locale {
  return locale !== undefined && Object.hasOwn(locales, locale);
}

/** The address of a page in a locale: `/new` is `/new` in bokmål and `/en/new` in English. */
export function pathIn(locale: string, path: string): string {
  return locale === DEFAULT_LOCALE ? path : `/${locale}${path === '/' ? '' : path}`;
}
