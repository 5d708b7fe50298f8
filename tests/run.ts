import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { ensureTools } from './support/tools.ts';

type Step = readonly [name: string, command: string];

/** Makes the types that pages and styles have, for whoever checks types. */
const SYNC: Step = ['types that Astro makes', 'astro sync'];
/** What the tests open. */
const PAGES: Step = ['pages', 'node src/host/cli/okr-klar.mjs build'];
/** None needs another, and one alone leaves a core idle. The longest last: they are told of in this order. */
const CHECKS: readonly Step[] = [
  ['format, lint and import rules', 'biome ci --error-on-warnings .'],
  ['unused files, exports and dependencies', 'knip --treat-config-hints-as-errors'],
  // Pages, and all that tsconfig.json includes besides: tsc would find the same once more.
  ['types', 'astro check'],
];
const TESTS: Step = ['tests', 'vitest run --config tests/vitest.config.ts'];

/** A step that has been started, and keeps what it says so that steps side by side do not talk at once. */
interface Begun {
  readonly step: Step;
  readonly ends: Promise<{ holds: boolean; said: string }>;
}

function begin(step: Step): Begun {
  const [file, words] = parted(step);
  const ends = new Promise<{ holds: boolean; said: string }>((resolve) => {
    execFile(file, words, { maxBuffer: Number.POSITIVE_INFINITY }, (error, stdout, stderr) =>
      resolve({ holds: error === null, said: `${stdout}${stderr}` || (error?.message ?? '') }),
    );
  });
  return { step, ends };
}

/** Shows what a step has said, once it has ended. @returns whether it holds */
async function told({ step, ends }: Begun): Promise<boolean> {
  const { holds, said } = await ends;
  console.log(`\n--- ${step.join(': ')}\n${said.trim()}`);
  return holds;
}

function parted([, command]: Step): [file: string, words: string[]] {
  const [file = '', ...words] = command.split(' ');
  return [file, words];
}

/** Starts the tests, which say what they say as they say it. npm puts the project's own node and tools first on the PATH. */
function startTests(): ChildProcess {
  console.log(`\n--- ${TESTS.join(': ')}`);
  const [file, words] = parted(TESTS);
  // vitest's own arguments may follow `npm test --`.
  const options = { stdio: 'inherit', env: { ...process.env, PAGES_ARE_BUILT: 'yes' } } as const;
  return spawn(file, [...words, ...process.argv.slice(2)], options);
}

function stopAt(failed: readonly Step[]): void {
  if (failed.length === 0) return;
  console.error(`\n--- failed: ${failed.map(([name]) => name).join('; ')}`);
  process.exit(1);
}

/**
 * `npm test`: everything that must hold. The tests take longest and begin as soon as there are pages, beside the checks;
 * a check that fails ends them.
 */
ensureTools();
// As every script does, see host/build/astro.ts.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const [file, words] = parted(SYNC);
stopAt(spawnSync(file, words, { stdio: 'inherit' }).status === 0 ? [] : [SYNC]);
const pages = begin(PAGES);
const checks = CHECKS.map(begin);
stopAt((await told(pages)) ? [] : [PAGES]);
const tests = startTests();
const ended = once(tests, 'exit');
const failed: Step[] = [];
for (const check of checks) if (!(await told(check))) failed.push(check.step);
if (failed.length > 0) tests.kill();
const [code] = await ended;
stopAt(code === 0 ? failed : [...failed, TESTS]);
