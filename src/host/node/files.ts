import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Built files by their path in the site, such as `assets/app.js`. All are in memory: what a running host serves stays
 * the same while another build replaces the folder, and the executable has no folder.
 */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Reads all files of a folder. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** The address of a built file, as vercel.json has it (cleanUrls): `s/thanks.html` is at `/s/thanks`. */
export function addressOf(name: string): string {
  return `/${name.replace(/(^|\/)index\.html$|\.html$/, '')}`;
}
