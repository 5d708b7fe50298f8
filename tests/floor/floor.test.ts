import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { FLOOR, TARGETS } from '#host/build/browser-floor.ts';
import { knownTo, OURS, selectorsKnownTo } from './known.ts';
import { strangersIn } from './scripts.ts';
import { harmfulIn } from './styles.ts';

/** What is shipped to browsers, dependencies and all, held against the oldest browsers that package.json names. */
const DIST = new URL('../../dist/', import.meta.url);
const known = knownTo(OURS);

/** What not every browser knows, and why a page may name it all the same. */
const ALLOWED: Readonly<Record<string, string>> = {
  // Ours and libraries' own: words of a page's texts, parts of their objects.
  bytesWritten: 'JSZip',
  delay: 'JSZip',
  displayName: 'Preact',
  fileName: 'texts',
  forget: 'useInvitations',
  inherits: 'JSZip',
  take: 'useHandedOut',
  // Asked for before they are used.
  clearImmediate: 'JSZip',
  exitFullscreen: 'Presenter: an iPhone has no full screen, and needs none',
  fullscreenElement: 'Presenter',
  requestFullscreen: 'Presenter',
  roundRect: 'PptxGenJS, the name of a shape',
  setImmediate: 'JSZip',
  'Symbol.dispose': 'Preact signals',
  'Uint8Array.fromHex': 'noble',
};

const assets = (end: string) =>
  readdirSync(new URL('assets/', DIST))
    .filter((name) => name.endsWith(end))
    .map((name): [string, string] => [name, readFileSync(new URL(`assets/${name}`, DIST), 'utf8')]);
const surveyPage = readFileSync(new URL('s.html', DIST), 'utf8');
const inSurveyPage = (tag: string) =>
  Array.from(surveyPage.matchAll(new RegExp(`<${tag}(?: type="module")?>(.*?)</${tag}>`, 'gs'))).map(
    ([, text = '']): [string, string] => [`${tag} of s.html`, text],
  );
const scripts = [...assets('.js'), ...inSurveyPage('script')];
const strangers = scripts.flatMap(([file, text]) => strangersIn(text, known).map((name) => ({ file, name })));
const styles = [...assets('.css'), ...inSurveyPage('style')];

test('the floor is the one that is stated', () => {
  expect(Object.fromEntries(FLOOR)).toEqual({
    chrome: '99',
    edge: '99',
    firefox: '98',
    ios_saf: '15.4',
    safari: '15.4',
    samsung: '18.0',
  });
  expect(scripts.length).toBeGreaterThan(20);
});

test('no script names what a browser of the floor does not have', () => {
  const found = strangers.filter(({ name }) => !(name in ALLOWED));
  expect(found).toEqual([]);
});

test('what is allowed all the same is still there', () => {
  const named = strangers.map(({ name }) => name);
  expect(Object.keys(ALLOWED).filter((name) => !named.includes(name))).toEqual([]);
});

const NEWER = [
  ['AbortSignal.timeout', 'fetch("/", { signal: AbortSignal.timeout(5) })'],
  ['new CSSStyleSheet', 'const sheet = new CSSStyleSheet()'],
  ['adoptedStyleSheets', 'document.adoptedStyleSheets = [sheet]'],
  ['ariaDisabled', 'button.ariaDisabled = "true"'],
  ['Object.groupBy', 'Object.groupBy(list, key)'],
  ['toSorted', 'list.toSorted(order)'],
  ['findLast', 'list.findLast(isGood)'],
] as const;

test.each(NEWER)('control: %s is found', (name, script) => {
  expect(strangersIn(script, known)).toEqual([name]);
});

test.each([
  ['at', 'list.at(-1)'],
  ['Object.hasOwn', 'Object.hasOwn(record, name)'],
])('control: %s, which our floor has, is found by a lower one', (name, script) => {
  expect(strangersIn(script, known)).toEqual([]);
  expect(strangersIn(script, knownTo([['safari_ios', '15.0']]))).toEqual([name]);
});

/** All have had them for years; esbuild leaves room for kinds of letters that are newer than a browser. */
const supported = { 'regexp-unicode-property-escapes': true };

/** Whether esbuild has nothing to translate for the browsers of the floor. */
function isSpoken(text: string, loader: 'js' | 'css'): boolean {
  // For some targets esbuild puts parentheses around functions that are called at once, which translates nothing.
  const [old, latest] = [TARGETS, 'esnext'].map((target) =>
    transformSync(text, { loader, target, supported }).code.replace(/[()]/g, ''),
  );
  return old === latest;
}

test('every script and every style is written in the syntax of the floor', () => {
  const notSpoken = [
    ...scripts.filter(([, text]) => !isSpoken(text, 'js')),
    ...styles.filter(([, text]) => !isSpoken(text, 'css')),
  ];
  expect(notSpoken.map(([file]) => file)).toEqual([]);
});

test.each([
  ['js', 'class Once { static { begin() } }'],
  ['js', 'using file = open()'],
  ['css', 'p { a { color: red } }'],
] as const)('control: newer syntax is noticed in %s: %s', (loader, text) => {
  expect(isSpoken(text, loader)).toBe(false);
});

test('a selector that not every browser knows takes no other down with it', () => {
  const selectors = selectorsKnownTo(OURS);
  expect(
    styles.flatMap(([file, css]) => harmfulIn(css, selectors).map((each) => `${file}: ${each}`)),
  ).toEqual([]);
  expect(styles.some(([, css]) => /@media[^{]*[<>]/.test(css))).toBe(false);
  // Control: what was there before.
  const before = 'button:focus-visible, label:has(:focus-visible) { outline: 3px solid }';
  expect(harmfulIn(before, selectors)).toEqual(['label:has(:focus-visible)']);
});
