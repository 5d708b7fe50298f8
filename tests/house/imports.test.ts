import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/host.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Whether the tool that checks the house, with its own settings, lets a file in this place import that. */
function isAllowed(place: string, specifier: string): boolean {
  using folder = temporaryFolder();
  for (const settings of ['.biome.json', '.gitignore']) {
    copyFileSync(join(ROOT, settings), join(folder.path, settings));
  }
  const file = join(folder.path, place);
  mkdirSync(dirname(file), { recursive: true });
  const code = `import '${specifier}';\n`;
  writeFileSync(file, place.endsWith('.astro') ? `---\n${code}---\n<p>.</p>\n` : code);
  const { status, stderr } = spawnSync('biome', ['lint', '--only=style/noRestrictedImports', place], {
    cwd: folder.path,
    encoding: 'utf8',
  });
  if (status !== 0 && !stderr.includes('noRestrictedImports')) throw new Error(stderr);
  return status === 0;
}

test.each([
  ['src/core/new.ts', '../server/index.ts'],
  ['src/core/new.ts', 'valibot'],
  ['src/core/new.ts', 'node:crypto'],
  ['src/instruments/new.ts', '../i18n/index.ts'],
  ['src/i18n/en/new.ts', '../../core/index.ts'],
  ['src/storage/new.ts', '../server/index.ts'],
  ['src/server/new.ts', '../storage/sqlite.ts'],
  ['src/server/new.ts', '../platform/config.ts'],
  ['src/server/new.ts', '../i18n/index.ts'],
  ['src/charts/new.ts', '../islands/api.ts'],
  ['src/components/New.astro', '../server/index.ts'],
  ['src/components/new.tsx', '../islands/api.ts'],
  ['src/islands/deep/new.tsx', '../../server/index.ts'],
  ['src/islands/new.tsx', '../storage/store.ts'],
  ['src/platform/new.ts', '../islands/api.ts'],
  ['src/pages/[...locale]/new.astro', '../../server/index.ts'],
  ['src/pages/[...locale]/new.astro', '../../server/openapi/documents.ts'],
  ['src/server/openapi/new.ts', '../../storage/sqlite.ts'],
  ['api/new.ts', '../src/server/index.ts'],
])('%s may not import %s', (place, specifier) => {
  expect(isAllowed(place, specifier)).toBe(false);
});

test.each([
  ['src/core/new.ts', './band.ts'],
  ['src/server/new.ts', '../storage/store.ts'],
  ['src/islands/deep/new.tsx', '../../components/Card.tsx'],
  ['src/pages/[...locale]/new.astro', '../../islands/Coach.tsx'],
  ['src/pages/[...locale]/new.astro', '../../server/openapi/index.ts'],
  ['src/server/openapi/new.ts', '../surveys.ts'],
  ['api/deep/new.ts', '../../src/platform/vercel.ts'],
])('control: %s may import %s', (place, specifier) => {
  expect(isAllowed(place, specifier)).toBe(true);
});
