import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { LOCALES, textIn } from '#i18n/index.ts';
import type { Operator } from '#i18n/operator.ts';
import { OperatorFacts } from '#site/OperatorFacts.tsx';
import { operatorSentences } from '#site/operator-text.ts';
import { securityTxt } from '#site/security-txt.ts';

const BERG: Operator = {
  name: 'Berg & Dal AS',
  contact: 'mailto:post@berg.example',
  privacyUrl: 'https://berg.example/personvern',
  suppliers: 'Vercel og Upstash, Stockholm',
  isEmployer: true,
};

const factsIn = (locale: string, operator: Operator | null, isOnVercel = false) =>
  render(h(OperatorFacts, { operator, isOnVercel, t: textIn(locale).operator }));

test.each(LOCALES)(
  'in %s the page names the operator, the contact, suppliers and their own notice',
  (locale) => {
    const t = textIn(locale).operator;
    const html = factsIn(locale, BERG);
    expect(html).toContain(`${t.runBy} <a href="mailto:post@berg.example">Berg &amp; Dal AS</a>.`);
    for (const said of ['>post@berg.example<', BERG.suppliers, 'href="https://berg.example/personvern"']) {
      expect(html).toContain(said);
    }
    expect(html).toContain(t.key.employer);
    expect(factsIn(locale, { ...BERG, isEmployer: false })).toContain(t.key.other);
  },
);

test.each(LOCALES)('in %s the page says plainly that nobody has said who runs the site', (locale) => {
  const t = textIn(locale).operator;
  expect(factsIn(locale, null)).toContain(`${t.unnamed} ${t.ask} ${t.key.unsaid}`);
  expect(factsIn(locale, null)).toContain(t.suppliers.unsaid);
  expect(factsIn(locale, null, true)).toContain(t.suppliers.onVercel);
});

test('a name with markup stays text, and one with a place to fill in is not filled in', () => {
  const name = '<img src=x onerror=alert(1)> {contact} $&';
  expect(factsIn('en', { ...BERG, name })).toContain('&lt;img src=x onerror=alert(1)> {contact} $&amp;');
  const said = operatorSentences({ operator: { ...BERG, name }, isOnVercel: false }, textIn('en'));
  expect(said.operator).toContain(name);
});

test('the page for the officer has a place for the operator, the suppliers and the contact', () => {
  for (const locale of LOCALES) {
    const rows = textIn(locale).officer.rows.map(([, text]) => text as string);
    for (const place of ['{operator}', '{suppliers}', '{contact}']) {
      expect(rows.filter((text) => text.includes(place))).toHaveLength(1);
    }
    expect(operatorSentences({ operator: BERG, isOnVercel: false }, textIn(locale)).contact).toContain(
      'post@berg.example',
    );
  }
});

const NOW = new Date('2026-11-28T04:00:00Z');
const build = { site: new URL('https://okr.example/'), date: NOW };

/** The fields of a security.txt by their names, in lower case as RFC 9116, section 2.2, compares them. */
function fieldsOf(text: string | null): Map<string, string> {
  const lines = (text ?? '').trim().split('\n');
  return new Map(lines.map((line) => [line.split(': ')[0]?.toLowerCase() ?? '', line.replace(/^.*?: /, '')]));
}

test('security.txt names the operator, an end within a year, the languages, itself and the policy', () => {
  const fields = fieldsOf(securityTxt({ operator: BERG, source: 'https://github.com/berg/okr' }, build));
  expect(Object.fromEntries(fields)).toEqual({
    contact: 'mailto:post@berg.example',
    expires: '2027-11-23T04:00:00.000Z',
    'preferred-languages': 'nb, nn, en',
    canonical: 'https://okr.example/.well-known/security.txt',
    policy: 'https://github.com/berg/okr/security/policy',
  });
});

test('without an operator, weaknesses go to the repository; without both, there is no file', () => {
  const source = 'https://github.com/berg/okr';
  const fields = fieldsOf(securityTxt({ operator: null, source }, { site: undefined, date: NOW }));
  expect(fields.get('contact')).toBe(`${source}/security/advisories/new`);
  expect(fields.has('canonical')).toBe(false);
  expect(securityTxt({ operator: null, source: 'https://code.example/okr' }, build)).toBe(null);
  expect(securityTxt({ operator: null, source: null }, build)).toBe(null);
});
