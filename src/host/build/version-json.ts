import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf, filesIn } from '../node/files.ts';
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
        const files = servedFiles(fileURLToPath(dir));
        const record: BuildRecord = { ...provenance, files };
        await writeFile(new URL('version.json', dir), `${JSON.stringify(record, null, 1)}\n`);
      },
    },
  };
}

/** Every file by its address. Encodings of a file (.br) are not listed: they decode to it, which `verify` checks. */
function servedFiles(folder: string): BuildRecord['files'] {
  const served = Array.from(filesIn(folder)).filter(([name]) => !name.endsWith('.br'));
  const files = served.map(([name, content]) => ({
    path: addressOf(name),
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
  // By code unit: the order of a language depends on the machine.
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
