import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { filesIn } from '#host/node/files.ts';
import { buildFunctions } from '../deploy/build.ts';
import { temporaryFolder } from '../support/host.ts';

/**
 * `npm run check:reproducible`: builds this commit twice, and says every file that differs. Once here, and once in a
 * fresh clone in another folder, with its own packages, in another time zone and language, 400 days later. Both have
 * the settings of an operator, so that all pages are there. Takes some minutes.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LATER = fileURLToPath(new URL('./later.ts', import.meta.url));

const SETTINGS = {
  OPERATOR_NAME: 'Berg & Dal AS',
  OPERATOR_CONTACT: 'post@berg.example',
  OPERATOR_SUPPLIERS: 'Datasenteret AS, Norge',
  SITE_URL: 'https://okr.example',
};
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'nn_NO.UTF-8', LC_ALL: 'nn_NO.UTF-8' };

function run(cwd: string, env: Record<string, string>, file: string, ...words: string[]): void {
  const { PATH, HOME } = process.env;
  const { status } = spawnSync(file, words, {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${file} ${words.join(' ')} failed in ${cwd}`);
}

/** The names of files that are in one folder only, or differ. */
function differing(one: string, other: string): string[] {
  const [first, second] = [filesIn(one), filesIn(other)];
  const names = new Set([...first.keys(), ...second.keys()]);
  return Array.from(names).filter((name) => {
    const [here, there] = [first.get(name), second.get(name)];
    return !here || !there || Buffer.compare(here, there) !== 0;
  });
}

async function check(): Promise<void> {
  using place = temporaryFolder();
  const [here, clone] = [`${place.path}/here`, `${place.path}/a clone/of another name`];
  run(ROOT, {}, 'git', 'clone', '--quiet', ROOT, clone);
  run(clone, {}, 'npm', 'ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund');
  const build = ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir'];
  const settings = { ...SETTINGS, ASTRO_TELEMETRY_DISABLED: '1' };
  run(ROOT, settings, process.execPath, ...build, here);
  const later = { ...ELSEWHERE, NODE_OPTIONS: `--import=${pathToFileURL(LATER).href}` };
  run(clone, { ...settings, ...later }, process.execPath, ...build, `${clone}/dist`);
  const pages = differing(here, `${clone}/dist`);
  console.log(`pages: ${filesIn(here).size} files, ${pages.length} differ`);
  // Both with this folder's builder: it is what Vercel has, and no part of the commit.
  await buildFunctions(`${place.path}/functions`);
  await buildFunctions(`${place.path}/functions-of-clone`, clone);
  const functions = differing(`${place.path}/functions`, `${place.path}/functions-of-clone`);
  console.log(`functions: ${filesIn(`${place.path}/functions`).size} files, ${functions.length} differ`);
  for (const name of [...pages, ...functions]) console.error(name);
  const { commit } = JSON.parse(readFileSync(`${here}/version.json`, 'utf8'));
  console.log(`commit ${commit}`);
  if (pages.length + functions.length > 0) process.exitCode = 1;
}

await check();
