import * as v from 'valibot';
import { BUILT_IN } from '../built-settings.ts';

/** The settings of a build, and what else its pages depend on. */
const SETTINGS = [...BUILT_IN, 'VERCEL', 'SOURCE_DATE_EPOCH'] as const;

/** More than any build has. What a site says of itself is read before anything is known about it. */
const MAX_FILES = 2_000;
const MAX_TEXT = 1_000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));

/** /version.json: what a build was made from, and what is in it. */
const buildRecord = v.object({
  /** Of package.json. */
  version: text,
  /** Its whole hash; with `-changed` if the build has changes that are in no commit; `unknown` without git. */
  commit: v.pipe(v.string(), v.regex(/^([0-9a-f]{40,64}(-changed)?|unknown)$/)),
  settings: v.record(v.picklist(SETTINGS), text),
  /** Every file but this one, sorted by address, with the SHA-256 of its content in hexadecimal. */
  files: v.pipe(
    v.array(
      v.object({
        path: v.pipe(text, v.regex(/^\/[\w./@-]*$/)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      }),
    ),
    v.maxLength(MAX_FILES),
  ),
});

export type BuildRecord = Readonly<v.InferOutput<typeof buildRecord>>;

/** The content of a version.json; null if it is none. */
export function parseBuildRecord(text: string): BuildRecord | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), buildRecord), text);
  return parsed.success ? parsed.output : null;
}
