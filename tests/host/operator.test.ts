import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ConfigError, readSiteSettings } from '#host/config.ts';

const WHOLE = {
  OPERATOR_NAME: 'Berg & Dal AS',
  OPERATOR_CONTACT: 'post@berg.example',
  OPERATOR_PRIVACY_URL: 'https://berg.example/personvern',
  OPERATOR_SUPPLIERS: 'Vercel og Upstash, Stockholm',
  OPERATOR_IS_EMPLOYER: 'no',
  SOURCE_URL: 'https://code.example/okr-klar',
};

/** The sentences about a mistake in the settings; empty if there is none. */
function mistakesIn(env: Record<string, string>): string {
  try {
    readSiteSettings(env);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

test('the pages get what the operator says, and null for what nobody has said', () => {
  expect(readSiteSettings(WHOLE)).toEqual({
    operator: {
      name: 'Berg & Dal AS',
      contact: 'mailto:post@berg.example',
      privacyUrl: 'https://berg.example/personvern',
      suppliers: 'Vercel og Upstash, Stockholm',
      isEmployer: false,
    },
    source: 'https://code.example/okr-klar',
    isOnVercel: false,
  });
  expect(readSiteSettings({})).toEqual({ operator: null, source: null, isOnVercel: false });
});

test('on Vercel the source is the repository it builds from, unless another is named', () => {
  const vercel = {
    VERCEL: '1',
    VERCEL_GIT_PROVIDER: 'github',
    VERCEL_GIT_REPO_OWNER: 'berg',
    VERCEL_GIT_REPO_SLUG: 'okr',
  };
  expect(readSiteSettings(vercel)).toMatchObject({ source: 'https://github.com/berg/okr', isOnVercel: true });
  expect(readSiteSettings({ ...vercel, SOURCE_URL: WHOLE.SOURCE_URL }).source).toBe(WHOLE.SOURCE_URL);
});

test.each([
  ['post@berg.example', 'mailto:post@berg.example'],
  ['mailto:post@berg.example', 'mailto:post@berg.example'],
  [' https://berg.example/kontakt ', 'https://berg.example/kontakt'],
])('the contact %s is accepted', (contact, address) => {
  expect(readSiteSettings({ ...WHOLE, OPERATOR_CONTACT: contact }).operator?.contact).toBe(address);
});

test.each([
  ['OPERATOR_NAME', '<b>Berg</b>'],
  ['OPERATOR_NAME', 'x'.repeat(10_000)],
  ['OPERATOR_NAME', 'Berg\nDal'],
  ['OPERATOR_NAME', '\u202egreB'],
  ['OPERATOR_SUPPLIERS', '<script>alert(1)</script>'],
  ['OPERATOR_SUPPLIERS', 'x'.repeat(10_000)],
  ['OPERATOR_CONTACT', 'javascript:alert(1)'],
  ['OPERATOR_CONTACT', 'mailto:javascript:alert(1)'],
  ['OPERATOR_CONTACT', 'post@berg'],
  ['OPERATOR_CONTACT', 'post@berg.example\nExpires: never'],
  ['OPERATOR_CONTACT', 'mailto:post@berg.example?body=x'],
  ['OPERATOR_CONTACT', 'http://berg.example'],
  ['OPERATOR_CONTACT', `${'x'.repeat(10_000)}@berg.example`],
  ['OPERATOR_PRIVACY_URL', 'javascript:alert(1)'],
  ['OPERATOR_PRIVACY_URL', 'https://berg.example/"><script>'],
  ['OPERATOR_PRIVACY_URL', 'https://me:secret@berg.example'],
  ['OPERATOR_IS_EMPLOYER', 'perhaps'],
  ['SOURCE_URL', 'data:text/html,x'],
])('%s=%s is refused with a sentence that names it and does not repeat it', (name, value) => {
  const said = mistakesIn({ ...WHOLE, [name]: value });
  expect(said).toMatch(new RegExp(`^${name} is n.+\\.$`));
  expect(said).not.toContain(value);
});

test('whoever is named can be written to, and the other settings need a name', () => {
  const { OPERATOR_NAME, OPERATOR_CONTACT, ...rest } = WHOLE;
  expect(mistakesIn({ OPERATOR_NAME })).toMatch(/^OPERATOR_CONTACT is missing/);
  expect(mistakesIn({ OPERATOR_CONTACT, ...rest })).toMatch(/^OPERATOR_NAME is missing/);
  expect(mistakesIn({ SOURCE_URL: WHOLE.SOURCE_URL })).toBe('');
});

test('.env.example explains every one of them', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const names = Object.keys(WHOLE);
  expect(names.filter((name) => !read('src/host/operator.ts').includes(name))).toEqual([]);
  expect(names.filter((name) => !read('.env.example').includes(`${name}=`))).toEqual([]);
});
