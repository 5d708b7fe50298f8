import * as da from './da/index.ts';
import * as en from './en/index.ts';
import * as nb from './nb/index.ts';
import * as nn from './nn/index.ts';
import * as pl from './pl/index.ts';
import * as sv from './sv/index.ts';
import * as uk from './uk/index.ts';

/** Every text of the pages; bokmål is the source, so its type is what the others must satisfy. */
export type Text = typeof nb;

/** Every language of the pages. The first is the source, and its pages have no prefix in their address. */
export const locales = { nb, nn, en } satisfies Readonly<Record<string, Text>>;

export type Locale = keyof typeof locales;

/** The texts of a language for those who answer. */
export interface RespondentText
  extends Pick<Text, 'common' | 'intl' | 'invited' | 'operator' | 'privacy' | 'survey' | 'thanks' | 'form'> {
  readonly problems: { readonly codes: Pick<Text['problems']['codes'], RespondentProblem> };
  /** What is not protected. */
  readonly limits: { readonly heading: string; readonly items: readonly string[] };
}

/** Problems of sending a response that have no notice of their own. */
export type RespondentProblem = 'offline' | 'store-unavailable' | 'rate-limited' | 'unexpected';

/** The languages of respondents' pages alone, each with the language of the pages that it lacks. */
const FALLBACKS = { pl: 'en', uk: 'en', sv: 'nb', da: 'nb' } as const satisfies Readonly<
  Record<string, Locale>
>;

export type RespondentLocale = Locale | keyof typeof FALLBACKS;

const respondentLocales: Readonly<Record<keyof typeof FALLBACKS, RespondentText>> = { pl, uk, sv, da };

/** Separate from the texts, so that a script that formats dates does not contain every text. */
const intls: Readonly<Record<RespondentLocale, Text['intl']>> = {
  ...{ nb: nb.intl, nn: nn.intl, en: en.intl },
  ...{ pl: pl.intl, uk: uk.intl, sv: sv.intl, da: da.intl },
};

// Without the mark, a bundler would keep all texts in every script that calls pathIn.
export const LOCALES = /* @__PURE__ */ Object.keys(locales) as Locale[];
export const RESPONDENT_LOCALES = /* @__PURE__ */ Object.keys(intls) as RespondentLocale[];
export const DEFAULT_LOCALE: Locale = 'nb';

/** The texts of a locale, or those of bokmål if the locale is unknown. */
export function textIn(locale: string | undefined): Text {
  return locales[locale !== undefined && isLocale(locale) ? locale : DEFAULT_LOCALE];
}

/** What respondents read in one of their languages. */
export function respondentTextIn(locale: RespondentLocale): RespondentText {
  if (!isLocale(locale)) return respondentLocales[locale];
  const text = locales[locale];
  return { ...text, limits: text.landing.trust.limits };
}

/** The locale itself, or for a language of respondents alone that of the pages which it lacks. */
export function fullLocale(locale: string): string {
  return Object.hasOwn(FALLBACKS, locale) ? FALLBACKS[locale as keyof typeof FALLBACKS] : locale;
}

function isLocale(locale: string): locale is Locale {
  return Object.hasOwn(locales, locale);
}

/** The Intl settings of a locale, or those of bokmål if the locale is unknown. */
export function intlIn(locale: string): Text['intl'] {
  return Object.hasOwn(intls, locale) ? intls[locale as RespondentLocale] : intls[DEFAULT_LOCALE];
}

/** Pages whose address is translated, by their English address. */
const OWN_PATHS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/method': { nb: '/metode', nn: '/metode' },
  '/representatives': { nb: '/tillitsvalgte', nn: '/tillitsvalde' },
  '/accessibility': { nb: '/tilgjengelighet', nn: '/tilgjengelegheit' },
  '/data-protection': { nb: '/personvernombud', nn: '/personvernombod' },
  '/present-a-no': { nb: '/legg-fram-et-nei', nn: '/legg-fram-eit-nei' },
};

/** Pages that are in the languages of respondents too. */
const FOR_RESPONDENTS = /^\/(s(\/|$)|privacy$)/;

/** The languages of a page. */
export function localesOf(path: string): readonly RespondentLocale[] {
  return FOR_RESPONDENTS.test(path) ? RESPONDENT_LOCALES : LOCALES;
}

/**
 * The address of a page in a locale: `/new` is `/new` in bokmål and `/en/new` in English; a page that a language lacks
 * is that of its fallback.
 */
export function pathIn(locale: string, path: string): string {
  const shown = FOR_RESPONDENTS.test(path) ? locale : fullLocale(locale);
  const own = OWN_PATHS[path]?.[shown] ?? path;
  return shown === DEFAULT_LOCALE ? own : `/${shown}${own === '/' ? '' : own}`;
}
