import { spawnSync } from 'node:child_process';
import { ensureTools } from './support/tools.ts';

/** `npm test`: everything that must hold, cheapest first; stops at the first step that does not. */
const STEPS: readonly (readonly [name: string, command: string])[] = [
  ['format, lint and import rules', 'biome ci --error-on-warnings .'],
  ['unused files, exports and dependencies', 'knip --treat-config-hints-as-errors'],
  // First, since it makes the types that pages and styles have.
  ['types of pages', 'astro check'],
  ['types of everything else', 'tsc --noEmit'],
  ['tests', 'vitest run --config tests/vitest.config.ts'],
];

ensureTools();
for (const [name, command] of STEPS) {
  console.log(`\n--- ${name}: ${command}`);
  // npm puts the project's own node and tools first on the PATH; vitest arguments may follow `npm test --`.
  const extra = name === 'tests' ? process.argv.slice(2) : [];
  const [file, ...words] = command.split(' ') as [string, ...string[]];
  const { status } = spawnSync(file, [...words, ...extra], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n--- failed: ${name}`);
    process.exit(1);
  }
}
