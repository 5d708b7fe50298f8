import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/host.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

type Import = readonly [place: string, specifier: string];

/** The file of an import: each has one of its own beside the place named. */
const fileOf = ([place]: Import, number: number) => place.replace('new.', `new-${number}.`);

/** What the tool that checks the house, with its own settings, refuses of these. All at once: to start it is slow. */
function refused(imports: readonly Import[]): Import[] {
  using folder = temporaryFolder();
  for (const settings of ['.biome.json', '.gitignore']) {
    copyFileSync(join(ROOT, settings), join(folder.path, settings));
  }
  for (const [number, each] of imports.entries()) {
    const place = fileOf(each, number);
    const file = join(folder.path, place);
    mkdirSync(dirname(file), { recursive: true });
    const code = `import '${each[1]}';\n`;
    writeFileSync(file, place.endsWith('.astro') ? `---\n${code}---\n<p>.</p>\n` : code);
  }
  const { stdout, stderr } = spawnSync(
    'biome',
    ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=github', 'src', 'api'],
    { cwd: folder.path, encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  return imports.filter((each, number) => stdout.includes(`/${fileOf(each, number)},`));
}

const FORBIDDEN: readonly Import[] = [
  ['src/core/new.ts', '../server/index.ts'],
  ['src/core/new.ts', 'valibot'],
  ['src/core/new.ts', 'node:crypto'],
  ['src/contract/new.ts', '../server/index.ts'],
  ['src/contract/openapi/new.ts', '../../i18n/index.ts'],
  ['src/instruments/new.ts', '../i18n/index.ts'],
  ['src/i18n/en/new.ts', '../../core/index.ts'],
  ['src/store/new.ts', '../server/index.ts'],
  ['src/store/redis/new.ts', '../../server/index.ts'],
  ['src/server/new.ts', '../store/sqlite/store.ts'],
  ['src/server/new.ts', '../host/config.ts'],
  ['src/server/new.ts', '../i18n/index.ts'],
  ['src/respond/new.ts', '#results/Rounds.tsx'],
  ['src/results/charts/new.ts', '#coach/storage.ts'],
  ['src/coach/new.tsx', '../results/Rounds.tsx'],
  ['src/coach/deep/new.tsx', '#server/index.ts'],
  ['src/site/New.astro', '#store/store.ts'],
  ['src/ui/new.tsx', '#coach/storage.ts'],
  ['src/ui/new.tsx', '#instruments/index.ts'],
  ['src/host/new.ts', '../ui/api-client.ts'],
  ['src/pages/[...locale]/new.astro', '#server/index.ts'],
  ['api/new.mts', '../src/store/store.ts'],
];

const ALLOWED: readonly Import[] = [
  ['src/core/new.ts', './band.ts'],
  ['src/contract/new.ts', '../core/index.ts'],
  ['src/server/new.ts', '../store/store.ts'],
  ['src/server/new.ts', '../contract/surveys.ts'],
  ['src/coach/deep/new.tsx', '#ui/Dialog.tsx'],
  ['src/coach/deep/new.tsx', '../keys/key-storage.ts'],
  ['src/results/new.tsx', '#core/index.ts'],
  ['src/pages/[...locale]/new.astro', '#coach/workspace/Coach.tsx'],
  ['src/pages/[...locale]/new.astro', '#contract/openapi/index.ts'],
  ['api/deep/new.mts', '../../src/host/vercel/function.ts'],
  ['api/deep/new.mts', '../../src/server/health.ts'],
];

let found: Import[];
beforeAll(() => {
  found = refused([...FORBIDDEN, ...ALLOWED]);
});

test.each(FORBIDDEN)('%s may not import %s', (...each) => {
  expect(found).toContainEqual(each);
});

test.each(ALLOWED)('control: %s may import %s', (...each) => {
  expect(found).not.toContainEqual(each);
});
