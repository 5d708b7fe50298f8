import { existsSync, readFileSync } from 'node:fs';
import { getAsset, getAssetKeys, getRawAsset, isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../config.ts';
import { ASSETS } from '../executable/assets.ts';
import { type Files, filesIn } from './files.ts';

/** What the build leaves for a host. */
export interface BuiltSite {
  readonly files: Files;
  /** The text of vercel.json. */
  readonly hosting: string;
  /** The settings that the pages of an executable were built with; null where pages are built at each start. */
  readonly settings: Readonly<Record<string, string>> | null;
}

/** The built site: from inside the executable if this is one, otherwise from the project's folder. */
export function readBuiltSite(): BuiltSite {
  return isSea() ? fromExecutable() : fromProject();
}

/** The bytes are views of the executable, which the system reads from the disk as they are needed. */
function fromExecutable(): BuiltSite {
  const pages = getAssetKeys().filter((key) => key.startsWith(ASSETS.pages));
  return {
    files: new Map(pages.map((key) => [key.slice(ASSETS.pages.length), new Uint8Array(getRawAsset(key))])),
    hosting: getAsset(ASSETS.hosting, 'utf8'),
    settings: JSON.parse(getAsset(ASSETS.settings, 'utf8')),
  };
}

function fromProject(): BuiltSite {
  const root = new URL('../../../', import.meta.url);
  const pages = fileURLToPath(new URL('dist', root));
  if (!existsSync(pages)) throw new ConfigError('The pages are not built yet: npm run build');
  return {
    files: filesIn(pages),
    hosting: readFileSync(new URL('vercel.json', root), 'utf8'),
    settings: null,
  };
}
