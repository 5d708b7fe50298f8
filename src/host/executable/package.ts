import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inject } from 'postject';
import { buildPages, draftFolder } from '../build/pages.ts';
import { builtSettings } from '../built-settings.ts';
import { type Command, readArgs } from '../cli/command.ts';
import { readSiteSettings } from '../config.ts';
import { filesIn } from '../node/files.ts';
import { ASSETS, PROGRAM } from './assets.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const isWindows = process.platform === 'win32';
const isMac = process.platform === 'darwin';

export const packageCommand: Command = {
  summary: 'Make one executable of the site, the API and Node, for this platform',
  usage: `package [--out FILE] [--built]

--out FILE  where to put it (okr-klar)
--built     with the pages that are in dist; otherwise they are built first

OPERATOR_…, SOURCE_URL, SITE_URL and TIME_ZONE become part of it.`,
  run: async (args) => {
    const options = { out: { type: 'string' }, built: { type: 'boolean' } } as const;
    const { values } = readArgs(args, { options });
    readSiteSettings(process.env);
    const code = values.built ? 0 : await buildPages();
    if (code !== 0) return code;
    const out = resolve(values.out ?? (isWindows ? 'okr-klar.exe' : 'okr-klar'));
    await makeExecutable(out);
    console.log(`okr-klar: ${out}`);
    return undefined;
  },
};

/** See https://nodejs.org/docs/latest-v24.x/api/single-executable-applications.html */
async function makeExecutable(out: string): Promise<void> {
  const draft = draftFolder('executable');
  try {
    mkdirSync(draft, { recursive: true });
    const at = (name: string) => join(draft, name);
    for (const { path, contents } of await bundle()) writeFileSync(at(basename(path)), contents);
    writeFileSync(at('settings.json'), JSON.stringify(builtSettings(process.env)));
    writeFileSync(at('sea.json'), JSON.stringify(seaConfig()));
    // In the folder, so that the executable holds the name of its script, and not where it was made.
    execFileSync(process.execPath, ['--experimental-sea-config', 'sea.json'], { cwd: draft, stdio: 'pipe' });
    copyFileSync(process.execPath, at('okr-klar'));
    chmodSync(at('okr-klar'), 0o755);
    if (isMac) execFileSync('codesign', ['--remove-signature', at('okr-klar')]);
    await inject(at('okr-klar'), 'NODE_SEA_BLOB', readFileSync(at('blob')), {
      sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
      ...(isMac && { machoSegmentName: 'NODE_SEA' }),
    });
    if (isMac) execFileSync('codesign', ['--sign', '-', at('okr-klar')]);
    // Beside its place first, which may be on another disk. A host that runs the old one keeps it.
    copyFileSync(at('okr-klar'), `${out}.new`);
    renameSync(`${out}.new`, out);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** One CommonJS file, the only kind that an executable starts, and its source map. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'src/host/cli/executable.ts')],
    absWorkingDir: ROOT,
    // The source map names files from here.
    outfile: join(ROOT, PROGRAM),
    write: false,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    // A file under src, of which server/failure.ts takes the folder; see stack-traces.ts.
    define: { 'import.meta.url': '"file:///okr-klar/src/host/program.ts"' },
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'warning',
  });
  return outputFiles;
}

function seaConfig() {
  const pages = join(ROOT, 'dist');
  return {
    main: PROGRAM,
    output: 'blob',
    disableExperimentalSEAWarning: true,
    // It differs each time; without it two builds are the same byte for byte, and a start takes a twentieth longer.
    useCodeCache: false,
    assets: {
      ...Object.fromEntries(
        // In an order that does not depend on the disk.
        Array.from(filesIn(pages).keys())
          .sort()
          .map((name) => [ASSETS.pages + name, join(pages, name)]),
      ),
      [ASSETS.hosting]: join(ROOT, 'vercel.json'),
      [ASSETS.settings]: 'settings.json',
      [ASSETS.sourceMap]: `${PROGRAM}.map`,
    },
  };
}
