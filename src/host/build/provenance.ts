import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import packageJson from '../../../package.json' with { type: 'json' };
import { builtSettings } from '../built-settings.ts';
import { readSiteAddress, readSiteSettings, readTimeZone } from '../config.ts';
import type { BuildRecord } from '../verify/build-record.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the pages are built from: everything in a build record but its files. */
export type Provenance = Omit<BuildRecord, 'files'>;

const ROOT = new URL('../../../', import.meta.url);

/**
 * Names the commit, the version and the settings of a build. With the same three, any machine builds the same bytes.
 *
 * The date of a build, from which the expiry of security.txt counts, is that of the commit: of two builds of one commit
 * the later one would otherwise differ. SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/)
 * sets another.
 *
 * @param root the project's folder
 */
export function readProvenance(env: Environment, root = ROOT): Provenance {
  const commit = readCommit(root);
  const seconds = env.SOURCE_DATE_EPOCH || commit?.seconds || `${Math.floor(Date.now() / 1000)}`;
  return {
    version: packageJson.version,
    commit: env.VERCEL_GIT_COMMIT_SHA || commit?.name || 'unknown',
    settings: { ...publicSettings(env), SOURCE_DATE_EPOCH: seconds },
  };
}

/** The date of a build. */
export function dateOf({ settings }: Pick<Provenance, 'settings'>): Date {
  return new Date(Number(settings.SOURCE_DATE_EPOCH) * 1000);
}

/** The settings that the pages show, as variables for another build. On Vercel some are those of the project. */
function publicSettings(env: Environment): BuildRecord['settings'] {
  const { source, isOnVercel } = readSiteSettings(env);
  const settings = {
    ...builtSettings(env),
    SOURCE_URL: source,
    SITE_URL: readSiteAddress(env),
    TIME_ZONE: readTimeZone(env),
    VERCEL: isOnVercel && '1',
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value)) as BuildRecord['settings'];
}

/**
 * The commit of a checkout and its date, in seconds since 1970; null without git, and in a folder that is only part of
 * a repository. Uncommitted changes are said: no commit has them, so nobody else can build the same.
 */
function readCommit(root: URL): { name: string; seconds: string } | null {
  const [top, head] = [git(root, 'rev-parse', '--show-toplevel'), git(root, 'log', '-1', '--format=%H %ct')];
  if (!top || !head || realpathSync(top) !== realpathSync(fileURLToPath(root))) return null;
  const [name = '', seconds = ''] = head.split(' ');
  return { name: git(root, 'status', '--porcelain') === '' ? name : `${name}-changed`, seconds };
}

function git(root: URL, ...words: string[]): string | null {
  const { status, stdout } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
