import { isSea } from 'node:sea';
import { type Command, readArgs, UsageError } from '../cli/command.ts';
import { ConfigError } from '../config.ts';
import { readBuiltSite } from '../node/built-site.ts';
import { hostingOf } from '../vercel-json.ts';
import { type BuildRecord, parseBuildRecord } from './build-record.ts';
import { differencesOf } from './differences.ts';
import { FetchError, type Fetching, fetchingFrom, LIMITS } from './fetching.ts';
import { rebuilt } from './rebuild.ts';

export const verify: Command = {
  summary: 'Compare what a site serves with the build of the same commit here',
  usage: `verify ADDRESS

Fetches every page and file of the site, plain and compressed, the address of a survey, and the API. Prints
each difference in content or headers on a line of its own. The exit code is 0 if there is none,
otherwise 1.

The site's /version.json says which commit and which settings it was built with. If the settings are others than those
of the build here, the pages of this project are built with them, in another folder.

It cannot show what the server does with an answer, nor that everybody is served the same.`,
  run: async (args) => {
    const { positionals } = readArgs(args, { allowPositionals: true });
    const site = URL.parse(positionals[0] ?? '');
    if (!site || !/^https?:$/.test(site.protocol) || positionals.length > 1)
      throw new UsageError('verify takes the address of one site, such as https://okr.example.');
    const get = fetchingFrom(site, LIMITS);
    const [record, own] = [await recordOf(site, get), ownRecord()];
    if (own.commit !== record.commit) throw new ConfigError(otherCommit(record.commit, own.commit));
    const { files } = isSame(own.settings, record.settings) ? own : builtAgain(record);
    const hosting = hostingOf(readBuiltSite().hosting);
    const differences = await differencesOf(site, { files, hosting }, record.files, get);
    for (const line of differences) console.error(line);
    if (differences.length > 0) return 1;
    console.log(
      `${site.origin} serves commit ${record.commit}, version ${record.version}: ${files.length} files and their headers are those of the build here.`,
    );
    return 0;
  },
};

/** What a site says of itself. @throws ConfigError */
async function recordOf({ origin }: URL, get: Fetching): Promise<BuildRecord> {
  const address = `${origin}/version.json`;
  const { status, content } = await get('/version.json', 'identity').catch((error: unknown) => {
    throw error instanceof FetchError ? new ConfigError(`${address} ${error.message}.`) : error;
  });
  if (status !== 200) throw new ConfigError(`${address} answers ${status}.`);
  const record = parseBuildRecord(content.toString('utf8'));
  if (!record) throw new ConfigError(`${address} is not the record of a build.`);
  return record;
}

/** @throws ConfigError */
function ownRecord(): BuildRecord {
  const record = parseBuildRecord(new TextDecoder().decode(readBuiltSite().files.get('version.json')));
  if (!record) throw new ConfigError('The build here has no record. Make one: npm run build');
  return record;
}

function builtAgain({ settings }: BuildRecord): BuildRecord {
  if (isSea())
    throw new ConfigError(
      'The pages of the site were built with other settings. The project can build them again: npm run verify there.',
    );
  console.error('The pages of the site were built with other settings: building them with those.');
  const record = parseBuildRecord(rebuilt(settings));
  if (!record) throw new ConfigError('They do not build here.');
  return record;
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
  return /^[0-9a-f]+$/.test(there)
    ? `The site says that it was built from ${there}, and the build here is from ${here}. Make one of the same: git checkout ${there} && npm ci && npm run build`
    : `The site was not built from a commit (${there}), so nobody else can build the same.`;
}
