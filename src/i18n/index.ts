import { en } from './en/index.ts';
import { intl as enIntl } from './en/intl.ts';
import { nb } from './nb/index.ts';
import { intl as nbIntl } from './nb/intl.ts';
import { nn } from './nn/index.ts';
import { intl as nnIntl } from './nn/intl.ts';

/** Every language of the pages. The first is the source and has no prefix in the address. */
export const locales = { nb, nn, en };

export type Locale = keyof typeof locales;
export type Text = typeof nb;

/** Apart from the texts, so that a page that writes dates does not bring the texts of every language along. */
const intls: Readonly<Record<Locale, Text['intl']>> = { nb: nbIntl, nn: nnIntl, en: enIntl };

// Marked as pure, or every script that asks for an address would hold all the texts.
export const LOCALES = /* @__PURE__ */ Object.keys(locales) as Locale[];
export const DEFAULT_LOCALE: Locale = 'nb';

/** The text of a locale; bokmål for anything unknown. */
export function textIn(locale: string | undefined): Text {
  return locales[isLocale(locale) ? locale : DEFAULT_LOCALE];
}

function isLocale(locale: string | undefined): locale is Locale {
  return locale !== undefined && Object.hasOwn(locales, locale);
}

/** How Intl is to write in a locale; as in bokmål for anything unknown. */
export function intlIn(locale: string): Text['intl'] {
  return Object.hasOwn(intls, locale) ? intls[locale as Locale] : intls[DEFAULT_LOCALE];
}

/** Pages whose address is a word of the language, where that is another one than the English. */
const OWN_PATHS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/method': { nb: '/metode', nn: '/metode' },
};

/** The address of a page in a locale: `/new` is `/new` in bokmål and `/en/new` in English. */
export function pathIn(locale: string, path: string): string {
  const own = OWN_PATHS[path]?.[locale] ?? path;
  return locale === DEFAULT_LOCALE ? own : `/${locale}${own === '/' ? '' : own}`;
}
