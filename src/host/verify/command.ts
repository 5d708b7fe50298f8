import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readHosting } from '../vercel-json.ts';
import { type BuildRecord, parseBuildRecord } from './build-record.ts';
import { differencesOf } from './differences.ts';
import { FetchError, fetchingFrom, LIMITS } from './fetching.ts';
import { rebuilt } from './rebuild.ts';

const ROOT = new URL('../../../', import.meta.url);

const USAGE = `verify <address of a site> [<folder of a build>]

Compares what a site serves with a build of the same commit made here: every page and file, its headers, the
description of the API. Names each difference on a line of its own, and ends with 1 if there is one.

The build is dist, or the folder that you name. If the site was built with other settings (its /version.json has
them), the pages of this checkout are built again with those, which takes a minute.

It cannot show what the server does with answers, nor that everybody is served the same.`;

/** `verify URL`. */
export const verify = {
  summary: 'compare what a site serves with a build of the same commit made here',
  usage: USAGE,
  /** @returns the exit code: 0 if there is no difference, 1 if there are some, 2 if nothing could be compared */
  async run(args: readonly string[]): Promise<number> {
    const [address = '', folder = fileURLToPath(new URL('dist', ROOT))] = args;
    const site = URL.parse(address);
    if (!site || !/^https?:$/.test(site.protocol) || args.length > 2) return said(2, USAGE);
    const get = fetchingFrom(site, LIMITS);
    const record = await recordOf(get);
    if (typeof record === 'string') return said(2, `${site.origin}/version.json ${record}`);
    const here = recordIn(folder);
    if (!here) return said(2, `${folder} is no build. Make one with: npm run build`);
    if (here.commit !== record.commit) return said(2, otherCommit(record.commit, here.commit));
    const own = isSame(here.settings, record.settings) ? here : builtAgain(record);
    if (!own) return said(2, 'The pages do not build here with the settings of the site.');
    const hosting = readHosting(new URL('vercel.json', ROOT));
    const differences = await differencesOf(site, { files: own.files, hosting }, record.files, get);
    if (differences.length > 0) return said(1, differences.join('\n'));
    return said(
      0,
      `${site.origin} serves commit ${record.commit}, version ${record.version}: ${own.files.length} files and their headers are those of this build.`,
    );
  },
};

/** What a site says of itself, or what is wrong with that. */
async function recordOf(get: ReturnType<typeof fetchingFrom>): Promise<BuildRecord | string> {
  try {
    const { status, content } = await get('/version.json', 'identity');
    if (status !== 200) return `answers ${status}`;
    return parseBuildRecord(content.toString('utf8')) ?? 'is not the record of a build';
  } catch (error) {
    if (error instanceof FetchError) return error.message;
    throw error;
  }
}

function recordIn(folder: string): BuildRecord | null {
  const file = join(folder, 'version.json');
  return existsSync(file) ? parseBuildRecord(readFileSync(file, 'utf8')) : null;
}

function builtAgain({ settings }: BuildRecord): BuildRecord | null {
  console.error('The site was built with other settings: building the pages with those.');
  return rebuilt(settings, recordIn);
}

function isSame(one: BuildRecord['settings'], other: BuildRecord['settings']): boolean {
  const lines = (settings: BuildRecord['settings']) =>
    Object.entries(settings)
      .map((entry) => entry.join('='))
      .sort()
      .join('\n');
  return lines(one) === lines(other);
}

function otherCommit(there: string, here: string): string {
  if (!/^[0-9a-f]+$/.test(there))
    return `The site was not built from a commit (${there}), so nobody else can build the same.`;
  return `The site says that it was built from ${there}. The build here is from ${here}. Make one of the same:
git checkout ${there} && npm ci && npm run build`;
}

function said(code: number, text: string): number {
  if (code === 0) console.log(text);
  else console.error(text);
  return code;
}
