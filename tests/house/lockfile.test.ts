import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const { '': _, ...packages } = read('package-lock.json').packages as Record<string, Locked>;
const allowed = Object.keys(read('package.json').allowScripts);

/** What is wrong with a locked package; `name` is its place under node_modules. */
function findings(name: string, { integrity, optional, resolved, hasInstallScript }: Locked): string[] {
  const own = name.split('node_modules/').at(-1) as string;
  return [
    // npm writes none for builds for other systems that it did not fetch; each of those is optional.
    ...(integrity?.startsWith('sha512-') || (optional && !integrity) ? [] : ['no SHA-512']),
    ...(resolved && !resolved.startsWith('file:') ? ['names a registry'] : []),
    ...(hasInstallScript && !allowed.includes(own) ? ['runs a script'] : []),
  ];
}

test('every locked package has its SHA-512, names no registry, and runs no script unless it may', () => {
  const found = Object.entries(packages).flatMap(([name, each]) =>
    findings(name, each).map((finding) => `${name}: ${finding}`),
  );
  expect(found).toEqual([]);
  expect(Object.keys(packages).length).toBeGreaterThan(100);
});

test('the Node of the scripts is locked like any package, one version for all systems', () => {
  const systems = Object.entries(packages).filter(([name]) =>
    /^node_modules\/node-(linux|win|darwin)/.test(name),
  );
  expect(systems.map(([name]) => name.slice('node_modules/node-'.length))).toEqual([
    'linux-arm64',
    'linux-x64',
    'win-x64',
  ]);
  for (const [name, { integrity, hasInstallScript }] of systems)
    expect([name, integrity?.slice(0, 7), hasInstallScript]).toEqual([name, 'sha512-', undefined]);
  const wanted = Object.entries<string>(read('package.json').optionalDependencies);
  expect(Array.from(new Set(wanted.map(([, version]) => version)))).toEqual([
    expect.stringMatching(/^24\.\d+\.\d+$/),
  ]);
});

test('control: a changed package is found', () => {
  expect(findings('node_modules/a', {})).toEqual(['no SHA-512']);
  expect(findings('node_modules/a', { integrity: 'sha1-x', hasInstallScript: true })).toEqual([
    'no SHA-512',
    'runs a script',
  ]);
  expect(findings('node_modules/a', { integrity: 'sha512-x', resolved: 'https://r.example/a.tgz' })).toEqual([
    'names a registry',
  ]);
});
