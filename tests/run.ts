import { execFile, spawnSync } from 'node:child_process';
import { ensureTools } from './support/tools.ts';

type Step = readonly [name: string, command: string];

/** Makes the types that pages and styles have, for whoever checks types. */
const SYNC: Step = ['types that Astro makes', 'astro sync'];
/** None needs another, and one alone leaves a core idle. The longest first: they are told of in this order. */
const CHECKS: readonly Step[] = [
  // Pages, and all that tsconfig.json includes besides: tsc would find the same once more.
  ['types', 'astro check'],
  ['format, lint and import rules', 'biome ci --error-on-warnings .'],
  // No check, but it keeps the core busy that the types leave idle.
  ['pages', 'astro build'],
  ['unused files, exports and dependencies', 'knip --treat-config-hints-as-errors'],
];
const TESTS: Step = ['tests', 'vitest run --config tests/vitest.config.ts'];

/** Runs a step and shows what it says as it says it. @returns whether it holds */
function run([name, command]: Step, extra: readonly string[] = []): boolean {
  console.log(`\n--- ${name}: ${command}`);
  const [file, words] = parted(command);
  return spawnSync(file, [...words, ...extra], { stdio: 'inherit' }).status === 0;
}

/** Starts a step and keeps what it says, so that steps side by side do not talk at once. */
function begin([, command]: Step): Promise<{ holds: boolean; said: string }> {
  const [file, words] = parted(command);
  return new Promise((resolve) => {
    execFile(file, words, { maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout, stderr) =>
      resolve({ holds: error === null, said: `${stdout}${stderr}` || (error?.message ?? '') }),
    );
  });
}

/** @returns the checks that do not hold, all of them */
async function runSideBySide(steps: readonly Step[]): Promise<Step[]> {
  const begun = steps.map((step) => ({ step, ends: begin(step) }));
  const failed: Step[] = [];
  for (const { step, ends } of begun) {
    const { holds, said } = await ends;
    console.log(`\n--- ${step.join(': ')}\n${said.trim()}`);
    if (!holds) failed.push(step);
  }
  return failed;
}

function parted(command: string): [file: string, words: string[]] {
  const [file = '', ...words] = command.split(' ');
  return [file, words];
}

function stopAt(failed: readonly Step[]): void {
  if (failed.length === 0) return;
  console.error(`\n--- failed: ${failed.map(([name]) => name).join('; ')}`);
  process.exit(1);
}

/** `npm test`: everything that must hold. Tests take longest and come last; what fails before stops it there. */
ensureTools();
stopAt(run(SYNC) ? [] : [SYNC]);
stopAt(await runSideBySide(CHECKS));
process.env.PAGES_ARE_BUILT = 'yes';
// npm puts the project's own node and tools first on the PATH; vitest arguments may follow `npm test --`.
stopAt(run(TESTS, process.argv.slice(2)) ? [] : [TESTS]);
