import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const PAGES = [
  'README.md',
  ...['DEPLOY', 'OPERATE', 'DEVELOP', 'CONTRIBUTING', 'SECURITY', 'UPDATE', 'CHANGELOG'].map(
    (name) => `.github/${name}.md`,
  ),
];

const FILES = ['src', 'tests', 'api', '.github']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .concat(PAGES)
  .filter((name) => /\.(tsx?|mts|astro|css|md|ya?ml)$/.test(name));
const PAGES_KEPT = new Set(FILES.map((file) => basename(file)));

/** Links of a page that lead to no file of the project. */
function brokenIn(page: string, text = readFileSync(join(ROOT, page), 'utf8')): string[] {
  const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link as string);
  const own = links.filter((link) => !/^[a-z]+:/.test(link));
  return own.filter((link) => !existsSync(join(ROOT, dirname(page), decodeURIComponent(link))));
}

/** Paths in code marks, such as `src/core`; those with a placeholder are no paths. */
function lostIn(text: string): string[] {
  const paths = [...text.matchAll(/`((?:src|tests|api)\/[\w./-]+)`/g)].map(([, path]) => path as string);
  return paths.filter((path) => !existsSync(join(ROOT, path)));
}

test.each(PAGES)('every link of %s leads somewhere', (page) => {
  expect(brokenIn(page)).toEqual([]);
});

test.each(PAGES)('every path that %s names is there', (page) => {
  expect(lostIn(readFileSync(join(ROOT, page), 'utf8'))).toEqual([]);
});

/** Headings as GitHub makes anchors of them. */
function anchorsOf(page: string): string[] {
  const headings = readFileSync(join(ROOT, page), 'utf8').matchAll(/^#+ (.+)$/gm);
  return Array.from(headings, ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w ]/g, '')
      .replaceAll(' ', '-'),
  );
}

test.each(PAGES)('every link of %s to a heading finds one', (page) => {
  const links = readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\(([^):#]+\.md)#([^)]+)\)/g);
  const lost = Array.from(links).filter(
    ([, file = '', anchor = '']) => !anchorsOf(join(dirname(page), file)).includes(anchor),
  );
  expect(lost.map(([link]) => link)).toEqual([]);
});

test('the README begins with two commands and fits on a screen', () => {
  const lines = readFileSync(join(ROOT, 'README.md'), 'utf8').trim().split('\n');
  expect(lines.slice(2, 6)).toEqual(['```sh', 'npm ci', 'npm start', '```']);
  expect(lines.length).toBeLessThanOrEqual(30);
});

test('the page for operators explains every variable that the Node host and the build read', () => {
  const config = ['config', 'operator'].map((name) =>
    readFileSync(join(ROOT, `src/host/${name}.ts`), 'utf8').replace(
      /function readServerlessConfig[\s\S]+?^}/m,
      '',
    ),
  );
  const names = config.flatMap(
    (text) => text.match(/\b[A-Z]+(_[A-Z]+)*\b(?=: \w+,)|(?<=env\.)[A-Z_]+/g) ?? [],
  );
  const page = readFileSync(join(ROOT, '.github/OPERATE.md'), 'utf8');
  const own = new Set(names.filter((name) => !name.startsWith('VERCEL')));
  expect(own.size).toBe(17);
  expect([...own].filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
});

/** Pages that a text names and that are not in the project: a reader could not look them up. */
function unknownIn(text: string): string[] {
  const named = [...text.matchAll(/\b[\w-]+\.md\b/g)].map(([name]) => name);
  return named.filter((name) => !PAGES_KEPT.has(name));
}

test('no text leans on a page that is not in the project', () => {
  const unknown = FILES.map((file) => [file, unknownIn(readFileSync(join(ROOT, file), 'utf8'))] as const);
  expect(unknown.filter(([, names]) => names.length > 0)).toEqual([]);
});

test('every decision has a number of its own and a status', () => {
  const folder = join(ROOT, '.github/decisions');
  const names = readdirSync(folder).sort();
  expect(names.map((name) => Number(name.slice(0, 4)))).toEqual(names.map((_, place) => place + 1));
  expect(names.filter((name) => !/^Status: /m.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});

test('control: a link and a path that lead nowhere are found', () => {
  expect(brokenIn('README.md', '[x](src/nowhere.ts) [y](https://example.com)')).toEqual(['src/nowhere.ts']);
  expect(lostIn('`src/nowhere.ts` `src/i18n/<locale>.ts`')).toEqual(['src/nowhere.ts']);
  expect(unknownIn(`as ${'nowhere'}.md says, and README.md`)).toEqual([`${'nowhere'}.md`]);
});
