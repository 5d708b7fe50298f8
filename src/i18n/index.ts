import * as en from './en/index.ts';
import * as nb from './nb/index.ts';
import * as nn from './nn/index.ts';

/** Every text of the pages; bokmål is the source, so its type is what the others must satisfy. */
export type Text = typeof nb;

/** Every language of the pages. The first is the source, and its pages have no prefix in their address. */
export const locales = { nb, nn, en } satisfies Readonly<Record<string, Text>>;

export type Locale = keyof typeof locales;

/** Separate from `locales`, so that a script that formats dates does not contain every text. */
const intls: Readonly<Record<Locale, Text['intl']>> = { nb: nb.intl, nn: nn.intl, en: en.intl };

// Without the mark, a bundler would keep all texts in every script that calls pathIn.
export const LOCALES = /* @__PURE__ */ Object.keys(locales) as Locale[];
export const DEFAULT_LOCALE: Locale = 'nb';

/** The texts of a locale, or those of bokmål if the locale is unknown. */
export function textIn(locale: string | undefined): Text {
  return locales[isLocale(locale) ? locale : DEFAULT_LOCALE];
}

function isLocale(locale: string | undefined): locale is Locale {
  return locale !== undefined && Object.hasOwn(locales, locale);
}

/** The Intl settings of a locale, or those of bokmål if the locale is unknown. */
export function intlIn(locale: string): Text['intl'] {
  return Object.hasOwn(intls, locale) ? intls[locale as Locale] : intls[DEFAULT_LOCALE];
}

/** Pages whose address is translated, by their English address. */
const OWN_PATHS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/method': { nb: '/metode', nn: '/metode' },
  '/representatives': { nb: '/tillitsvalgte', nn: '/tillitsvalde' },
  '/accessibility': { nb: '/tilgjengelighet', nn: '/tilgjengelegheit' },
  '/data-protection': { nb: '/personvernombud', nn: '/personvernombod' },
  '/present-a-no': { nb: '/legg-fram-et-nei', nn: '/legg-fram-eit-nei' },
};

/** The address of a page in a locale: `/new` is `/new` in bokmål and `/en/new` in English. */
export function pathIn(locale: string, path: string): string {
  const own = OWN_PATHS[path]?.[locale] ?? path;
  return locale === DEFAULT_LOCALE ? own : `/${locale}${own === '/' ? '' : own}`;
}
