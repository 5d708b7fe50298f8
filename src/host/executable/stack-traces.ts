import { SourceMap } from 'node:module';
import { getAsset } from 'node:sea';
import { ASSETS, PROGRAM } from './assets.ts';

/** Where server/failure.ts finds our code in a stack trace; package.ts bundles with this as `import.meta.url`. */
const ROOT = '/okr-klar/';

/** Writes stack traces with places in the project's files, so that the log can name them. */
export function mapStackTraces(): void {
  let map: SourceMap | undefined;
  const placeOf = (frame: NodeJS.CallSite): string => {
    map ??= new SourceMap(JSON.parse(getAsset(ASSETS.sourceMap, 'utf8')));
    const entry = map.findEntry((frame.getLineNumber() ?? 0) - 1, (frame.getColumnNumber() ?? 0) - 1);
    if (!('originalSource' in entry)) return `${frame}`;
    const place = `${ROOT}${entry.originalSource}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    const name = frame.getFunctionName();
    return name ? `${name} (${place})` : place;
  };
  Error.prepareStackTrace = (error, frames) =>
    [`${error}`, ...frames.map((frame) => `    at ${isOurs(frame) ? placeOf(frame) : frame}`)].join('\n');
}

/** Everything else is Node's own. */
function isOurs(frame: NodeJS.CallSite): boolean {
  return frame.getFileName() === PROGRAM;
}
