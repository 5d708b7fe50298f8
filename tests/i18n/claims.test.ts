import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LOCALES, type Locale, textIn } from '#i18n/index.ts';
import { DEFAULT_CONTENT, textOf } from '#instruments/index.ts';
import { type Claim, PROMISES, VOLUNTARY } from './claims.ts';
import { LIMITS } from './limits.ts';

const CLAIMS = [...PROMISES, ...LIMITS];
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const MODEL = read('.github/decisions/0004-threat-model.md');
const README = read('README.md');

/** The text at a path, or undefined where there is none. */
function textAt(path: string, locale: Locale): string | undefined {
  if (path === 'promise') return textOf(DEFAULT_CONTENT, locale).promise;
  const found = path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], textIn(locale));
  return typeof found === 'string' ? found : undefined;
}

/** Places that do not say it. */
function silent({ words, said }: Pick<Claim, 'words' | 'said'>, locale: Locale): string[] {
  return said.filter((path) => !words[locale].test(textAt(path, locale) ?? ''));
}

function untested({ kept }: Pick<Claim, 'kept'>): string[] {
  return kept.filter((name) => !existsSync(new URL(`../${name}.test.ts`, import.meta.url)));
}

test.each(CLAIMS)('$name: said in every language, in the threat model, and tried', (claim) => {
  for (const locale of LOCALES) expect([locale, silent(claim, locale)]).toEqual([locale, []]);
  expect(MODEL).toContain(claim.model);
  expect(README).toContain(claim.readme ?? '');
  expect(claim.kept.length).toBeGreaterThan(0);
  expect(untested(claim)).toEqual([]);
});

test('whoever is asked reads that answering is voluntary', () => {
  for (const locale of LOCALES) expect([locale, silent(VOLUNTARY, locale)]).toEqual([locale, []]);
});

test('control: a place that says something else, a place that is gone and a test that is gone are found', () => {
  const [claim] = CLAIMS as [Claim];
  for (const locale of LOCALES) {
    expect(silent({ ...claim, said: ['common.skip', 'survey.gone'] }, locale)).toEqual([
      'common.skip',
      'survey.gone',
    ]);
  }
  expect(untested({ kept: ['adversary/gone'] })).toEqual(['adversary/gone']);
});
