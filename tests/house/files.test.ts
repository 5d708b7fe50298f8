import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;

function filesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(m?ts|tsx|astro|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

const SOURCES = ['src', 'api', 'tests'].flatMap(filesIn);

test('no file is longer than 250 lines', () => {
  const long = SOURCES.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251);
  expect(long).toEqual([]);
});

test('nothing is left to do later, and no check of types is switched off', () => {
  const marks = new RegExp(
    `\\b(${['TO', 'FIX'].map((word, place) => word + ['DO', 'ME'][place]).join('|')})\\b|@ts-${'ignore'}`,
  );
  expect(SOURCES.filter((file) => marks.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the top level holds what the house says and nothing else', () => {
  const house = ['src', 'api', 'tests', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];
  const rest = ['tsconfig.json', 'vercel.json', 'README.md', 'LICENSE', 'dist', 'okr-klar', 'node_modules'];
  const found = readdirSync(ROOT).filter((name) => !name.startsWith('.'));
  expect(found.filter((name) => ![...house, ...rest].includes(name))).toEqual([]);
});

test('functions on Vercel are twelve at the most', () => {
  expect(filesIn('api').length).toBeLessThanOrEqual(12);
  expect(filesIn('api').length).toBeGreaterThan(0);
});
