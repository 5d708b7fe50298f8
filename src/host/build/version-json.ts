import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { BuildRecord } from '../verify/build-record.ts';
import type { Provenance } from './provenance.ts';

/**
 * Writes /version.json, with which anybody can check what a site serves: `npm run verify`. Goes last, since it lists
 * the files as they are served.
 */
export function versionJson(provenance: Provenance): AstroIntegration {
  return {
    name: 'okr-klar-version-json',
    hooks: {
      async 'astro:build:done'({ dir }) {
        const files = await servedFiles(fileURLToPath(dir));
        const record: BuildRecord = { ...provenance, files };
        await writeFile(new URL('version.json', dir), `${JSON.stringify(record, null, 1)}\n`);
      },
    },
  };
}

/** Every file by its address. Encodings of a file (.br) are not listed: they decode to it, which `verify` checks. */
async function servedFiles(folder: string): Promise<BuildRecord['files']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.br'));
  const files = paths.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const sha256 = createHash('sha256').update(await readFile(file));
    return { path: addressOf(relative(folder, file).split(sep).join('/')), sha256: sha256.digest('hex') };
  });
  // By code unit: the order of a language depends on the machine.
  return (await Promise.all(files)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** As vercel.json has it (cleanUrls): `s/thanks.html` is at `/s/thanks`. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`;
}
