import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { PlaceOf } from '../../server/failure.ts';

/** The map that the build puts beside a function (host/build/functions.ts). It is read only once something has failed. */
const MAP = new URL(`${import.meta.url}.map`);

let map: SourceMap | undefined;

/** Where a place in a bundled function was written: `src/server/health.ts:20`. Without its map the log has no places. */
export const placeInSources: PlaceOf = (line, column) => {
  try {
    map ??= new SourceMap(JSON.parse(readFileSync(MAP, 'utf8')));
    const entry = map.findEntry(line - 1, column - 1);
    return 'originalSource' in entry ? `${entry.originalSource}:${entry.originalLine + 1}` : undefined;
  } catch {
    return undefined;
  }
};
