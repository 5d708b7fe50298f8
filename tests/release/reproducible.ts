import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Files, filesIn } from '#host/node/files.ts';
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
function differing(first: Files, second: Files): string[] {
  const names = new Set([...first.keys(), ...second.keys()]);
  return Array.from(names).filter((name) => {
    const [here, there] = [first.get(name), second.get(name)];
    return !here || !there || Buffer.compare(here, there) !== 0;
  });
}

function check(): void {
  using place = temporaryFolder();
  const [here, clone] = [`${place.path}/here`, `${place.path}/a clone/of another name`];
  run(ROOT, {}, 'git', 'clone', '--quiet', ROOT, clone);
  run(clone, {}, 'npm', 'ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund');
  const build = ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir'];
  // Where this is set, a build also writes what Vercel deploys: pages and functions.
  const settings = { ...SETTINGS, VERCEL: '1', ASTRO_TELEMETRY_DISABLED: '1' };
  run(ROOT, settings, process.execPath, ...build, here);
  const later = { ...ELSEWHERE, NODE_OPTIONS: `--import=${pathToFileURL(LATER).href}` };
  run(clone, { ...settings, ...later }, process.execPath, ...build, `${clone}/dist`);
  const pages = differing(filesIn(here), filesIn(`${clone}/dist`));
  console.log(`pages: ${filesIn(here).size} files, ${pages.length} differ`);
  const [own, theirs] = [ROOT, clone].map((root) => filesIn(`${root}/.vercel/output`)) as [Files, Files];
  const shipped = differing(own, theirs);
  console.log(`for Vercel: ${own.size} files, ${shipped.length} differ`);
  for (const name of [...pages, ...shipped]) console.error(name);
  const { commit } = JSON.parse(readFileSync(`${here}/version.json`, 'utf8'));
  console.log(`commit ${commit}`);
  if (pages.length + shipped.length > 0) process.exitCode = 1;
}

check();
