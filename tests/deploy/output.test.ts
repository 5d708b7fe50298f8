import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, inject, test } from 'vitest';
import { buildFunctions, type ShippedFunction } from '#host/build/functions.ts';
import { temporaryFolder } from '../support/host.ts';
import { routeOnVercel } from '../support/vercel-routes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Files that Vercel makes functions of itself, in place of ours. Its documentation lists the endings. */
const builtByVercel = (file: string) => /\.(js|mjs|ts|tsx)$/.test(file) && !/\/[_.]|\.d\.ts$/.test(file);

/** What is read of a deployment, by its path in there. */
function filesIn(folder: string): Map<string, string> {
  const files = globSync('**/{*,.vc-config.json}', { cwd: folder, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

describe("Vercel's functions as they are shipped", () => {
  test('Vercel itself makes a function of no file in api/', () => {
    expect(globSync('api/**/*', { cwd: ROOT }).filter(builtByVercel)).toEqual([]);
    // Control: what they were called before.
    expect(builtByVercel('api/surveys/[id]/responses.ts')).toBe(true);
  });

  test('each is one file that Node 24 runs in Stockholm, and the map of its places', () => {
    for (const { handler } of inject('functions')) {
      const files = filesIn(join(handler, '../'));
      expect([...files.keys()]).toEqual(['.vc-config.json', 'index.mjs', 'index.mjs.map']);
      // As the functions of Astro's own adapter, which answer with `{ fetch }` too.
      expect(JSON.parse(files.get('.vc-config.json') as string)).toEqual({
        runtime: 'nodejs24.x',
        regions: ['arn1'],
        handler: basename(handler),
        launcherType: 'Nodejs',
        supportsResponseStreaming: true,
      });
      const imported = (files.get('index.mjs') as string).matchAll(
        /\bfrom"([\w@:/.-]+)"|\bimport\("([^"]+)"\)/g,
      );
      const others = Array.from(imported, ([, from, later]) => from ?? later);
      expect(others.filter((name) => !/^(node:)?[a-z_/]+$/.test(name as string))).toEqual([]);
    }
  });

  test('the same code makes the same bytes, wherever it is written, and names no folder of the machine', async () => {
    using folder = temporaryFolder();
    const [{ handler }] = (await buildFunctions(folder.path)) as [ShippedFunction, ...ShippedFunction[]];
    const [again, shipped] = [
      filesIn(folder.path),
      filesIn(fileURLToPath(new URL('functions', inject('output')))),
    ];
    const isCode = (path: string) => !path.endsWith('.vc-config.json');
    const differs = (path: string) => isCode(path) && again.get(path) !== shipped.get(path);
    expect(Array.from(shipped.keys()).filter(differs)).toEqual([]);
    expect(Array.from(shipped).filter(([, text]) => text.includes(ROOT))).toEqual([]);
    // Control: one more byte is seen.
    writeFileSync(handler, `${readFileSync(handler, 'utf8')} `);
    expect(
      Array.from(filesIn(folder.path)).some(([path, text]) => text !== shipped.get(path) && isCode(path)),
    ).toBe(true);
  });

  test('pages are shipped without .html in their addresses and without what is compressed for the Node host', () => {
    const shipped = globSync('**/*', { cwd: fileURLToPath(new URL('static', inject('output'))) });
    const built = globSync('**/*', { cwd: join(ROOT, 'dist') });
    expect(shipped.sort()).toEqual(built.filter((file) => !file.endsWith('.br')).sort());
    expect(built.some((file) => file.endsWith('.br'))).toBe(true);
    const { overrides } = JSON.parse(readFileSync(new URL('config.json', inject('output')), 'utf8'));
    const pages = shipped.filter((file) => file.endsWith('.html'));
    expect(Object.keys(overrides).sort()).toEqual(pages.sort());
    expect(overrides['s/b.html']).toEqual({ path: 's/b' });
  });

  test.each([
    ['/api/surveys', '/api/surveys'],
    ['/api/surveys/b2222222', '/api/surveys/[id]/index'],
    ['/api/surveys/b2222222/plan', '/api/surveys/[id]/index'],
    ['/api/surveys/b2222222/responses', '/api/surveys/[id]/responses'],
    ['/api/organisations/x/outcome', '/api/organisations/[id]'],
    ['/assets/gone.js', '/api/results'],
  ])('%s is answered by %s', (asked, to) => {
    expect(routeOnVercel(asked)).toEqual({ to });
  });
});
