import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { bundle } from '#host/build/bundle.ts';
import { temporaryFolder } from '../support/host.ts';

/** Bundles `entry.ts` of these files. @returns the script, and the files that the build got beside it */
async function bundled(sources: Readonly<Record<string, string>>) {
  using folder = temporaryFolder();
  const [source, site] = ['source', 'site'].map((name) => join(folder.path, name)) as [string, string];
  mkdirSync(source);
  mkdirSync(join(site, 'assets'), { recursive: true });
  for (const [name, text] of Object.entries(sources)) writeFileSync(join(source, name), text);
  const script = await bundle(join(source, 'entry.ts'), pathToFileURL(`${site}/`));
  const names = readdirSync(join(site, 'assets'));
  return { script, files: names.map((name) => [name, readFileSync(join(site, 'assets', name), 'utf8')]) };
}

const SHARED = 'export const shared = () => "said by both"; export const unused = () => "never said";';

test('what is imported at once is in the script, and of it only what is used', async () => {
  const { script, files } = await bundled({
    'entry.ts': 'import { shared } from "./shared.ts"; console.log(shared() as string);',
    'shared.ts': SHARED,
  });
  expect(script).toContain('said by both');
  expect(script).not.toContain('never said');
  expect(files).toEqual([]);
});

test('what is imported later is a file whole in itself, which the script names by its content', async () => {
  const sources = {
    'entry.ts': 'import { shared } from "./shared.ts"; shared(); import("./later.tsx").then(console.log);',
    'later.tsx':
      'import { shared } from "./shared.ts"; import css from "./later.css?inline"; export const all = [shared(), css];',
    'later.css': 'p {\n  top: 0;\n}',
    'shared.ts': SHARED,
  };
  const { script, files } = await bundled(sources);
  const [[name, text] = []] = files;
  expect(files).toHaveLength(1);
  expect(name).toMatch(/^later\.[\w-]{8}\.js$/);
  expect(script.replaceAll(/[`']/g, '"')).toContain(`import("/assets/${name}")`);
  expect(text).toContain('said by both');
  expect(text).toContain('p{top:0}');
  expect(script).not.toContain('p{top:0}');
  const changed = await bundled({ ...sources, 'later.css': 'p { top: 1px }' });
  expect(changed.files[0]?.[0]).not.toBe(name);
});
