import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { expect, test } from 'vitest';

type Style = readonly [file: string, css: string];

const SRC = new URL('../../src', import.meta.url).pathname;

/** Folders whose styles every feature may use. Names that begin with `ds-` are Designsystemet's. */
const SHARED = 'ui';

/** Paths and contents of all stylesheets, with paths from src. */
const STYLES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => [file, readFileSync(join(SRC, file), 'utf8')] as const);

/** Class names with the folders of src whose stylesheets name them. */
function foldersByClass(styles: readonly Style[]): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const [file, css] of styles) {
    const [folder = ''] = file.split('/');
    postcss.parse(css).walkRules(({ selector }) => {
      for (const [, name = ''] of selector.matchAll(/\.(-?[a-z_][\w-]*)/gi))
        folders.set(name, (folders.get(name) ?? new Set()).add(folder));
    });
  }
  return folders;
}

/** Classes that two features style, so that one name has two meanings. */
function clashesIn(styles: readonly Style[]): string[] {
  return Array.from(foldersByClass(styles))
    .filter(([name, folders]) => folders.size > 1 && !folders.has(SHARED) && !name.startsWith('ds-'))
    .map(([name, folders]) => `${name}: ${Array.from(folders).sort().join(', ')}`);
}

test('no class name is styled in two features', () => {
  expect(clashesIn(STYLES)).toEqual([]);
  expect(foldersByClass(STYLES).size).toBeGreaterThan(200);
});

test.each<[what: string, ...styles: Style[]]>([
  ['two features', ['coach/a.css', '.trend{top:0}'], ['results/b.css', '@media print{p .trend > a{top:0}}']],
  [
    'two features in a list',
    ['site/a.css', 'p,.trend{top:0}'],
    ['respond/b.css', ':is(.trend,p):hover{top:0}'],
  ],
])('control: a class of %s is found', (_, ...styles) => {
  expect(clashesIn(styles)).toHaveLength(1);
});

test.each<[what: string, ...styles: Style[]]>([
  ['one feature', ['coach/a.css', '.trend{top:0}'], ['coach/deep/b.css', '.trend{top:1px}']],
  ['ui', ['ui/a.css', '.muted{top:0}'], ['coach/b.css', '.muted{top:0}'], ['results/c.css', '.muted{top:0}']],
  ['Designsystemet', ['coach/a.css', '.ds-input{top:0}'], ['results/b.css', '.ds-input{top:0}']],
  ['no class', ['coach/a.css', 'p{top:.5rem}'], ['results/b.css', 'p{top:.5rem}']],
])('control: a class of %s is no clash', (_, ...styles) => {
  expect(clashesIn(styles)).toEqual([]);
});
