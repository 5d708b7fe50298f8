import { createHash, randomInt } from 'node:crypto';
import type { Hosting } from '../vercel-json.ts';
import type { BuildRecord } from './build-record.ts';
import { ENCODINGS, type Encoding, FetchError, type Fetched, type Fetching } from './fetching.ts';

/** What a site is compared with. */
export interface Expected {
  readonly files: BuildRecord['files'];
  readonly hosting: Hosting;
}

/** A site may add that subdomains are meant, too. */
const HSTS = 'strict-transport-security';

/** Addresses that are fetched at the same time. */
const AT_ONCE = 8;

/**
 * Fetches every file of a site, plain and compressed, and compares content and headers; then what has no file: a survey
 * with an id in its address, an address that nobody has, the API.
 *
 * @param listed what the site itself says that it serves
 * @returns a line for each difference, sorted by address
 */
export async function differencesOf(
  site: URL,
  { files, hosting }: Expected,
  listed: BuildRecord['files'],
  get: Fetching,
): Promise<string[]> {
  const contents = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const surveys = files.flatMap(({ path, sha256 }) => {
    const address = surveyAddress(path);
    return address ? [{ path: address, sha256 }] : [];
  });
  const extra = listed.filter(({ path }) => !contents.has(path)).map(({ path }) => path);
  const checks = [
    ...extra.map((path) => async () => [`${path}: is listed by the site, and not in this build`]),
    ...[...files, ...surveys].map((file) => () => checkFile(file)),
    () => checkAbsent('/no-such-page', contents.get('/404')),
    () => checkApi('/api/health'),
    () => checkApi('/api/no-such-address', 404),
  ];
  const found: string[][] = [];
  const waiting = checks.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const check of waiting) found.push(await check());
    }),
  );
  return found.flat().sort();

  async function checkFile({ path, sha256 }: BuildRecord['files'][number]): Promise<string[]> {
    const is404 = path === '/404';
    return checked(path, (answer) => [
      answer.status !== 200 && !(is404 && answer.status === 404) && `answers ${answer.status}`,
      ...(answer.status === 200 || is404 ? [contentDiffers(answer, sha256)] : []),
    ]);
  }

  async function checkAbsent(path: string, sha256: string | undefined): Promise<string[]> {
    return checked(path, (answer) => [
      answer.status !== 404 && `answers ${answer.status}, not 404`,
      sha256 && contentDiffers(answer, sha256),
    ]);
  }

  async function checkApi(path: string, status?: number): Promise<string[]> {
    return checked(path, (answer) => [
      status !== undefined && answer.status !== status && `answers ${answer.status}, not ${status}`,
      !/^application\/(problem\+)?json/.test(answer.headers.get('content-type') ?? '') && 'is not JSON',
    ]);
  }

  /** Fetches an address in both encodings. What both have in common is said once. */
  async function checked(
    path: string,
    check: (answer: Fetched) => readonly (string | false | undefined)[],
  ): Promise<string[]> {
    const found = new Set<string>();
    for (const encoding of ENCODINGS) {
      for (const each of await fetched(path, encoding, check)) found.add(`${path}: ${each}`);
    }
    return Array.from(found);
  }

  async function fetched(
    path: string,
    encoding: Encoding,
    check: (answer: Fetched) => readonly (string | false | undefined)[],
  ): Promise<string[]> {
    try {
      const answer = await get(path, encoding);
      const found = check(answer).filter((each) => typeof each === 'string');
      // Another status has other headers, which say no more than it.
      return found.some((each) => each.startsWith('answers '))
        ? found
        : [...found, ...headersThatDiffer(path, answer)];
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      return [error.message];
    }
  }

  function contentDiffers({ content }: Fetched, sha256: string): string | false {
    return hashOf(content) !== sha256 && hashOf(withoutOrigin(content, site)) !== sha256 && 'differs';
  }

  /** The headers that vercel.json asks for, and cookies, which this site has none of. */
  function headersThatDiffer(path: string, { status, headers }: Fetched): string[] {
    const asked = new Headers();
    hosting.addHeaders(new URL(path, site), { status, headers: asked });
    // Vercel has its own caching of what is not there.
    if (status >= 400) asked.delete('cache-control');
    const wrong = Array.from(asked).flatMap(([name, value]) => {
      const sent = headers.get(name);
      return sent === value || (name === HSTS && sent?.startsWith(`${value};`))
        ? []
        : [`header ${name} is ${shown(sent)}, not ${value}`];
    });
    return headers.has('set-cookie') ? [...wrong, 'sets a cookie'] : wrong;
  }
}

/** The address of some survey that a survey page answers: `/en/s/b` -> `/en/s/bk3nq7x2f`. */
function surveyAddress(path: string): string | null {
  const found = /^((?:\/\w\w)?\/s)(?:\/(b|u))?(\/thanks)?$/.exec(path);
  if (!found) return null;
  const [, start, letter = '', end = ''] = found;
  const id = Array.from({ length: 8 }, () => ID_CHARACTERS[randomInt(ID_CHARACTERS.length)]).join('');
  return `${start}/${letter}${id}${end}`;
}

/** Without b and u, which begin the ids of other instruments. */
const ID_CHARACTERS = 'acdefghjkmnpqrst';

/** A link preview has the whole address of its picture, which a host inserts that was built without one. */
function withoutOrigin(content: Buffer, { origin }: URL): string {
  return content
    .toString('utf8')
    .replace(`<meta property="og:image" content="${origin}/`, '<meta property="og:image" content="/');
}

function hashOf(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** What a site sends may be anything: one line of plain characters of it is shown. */
function shown(value: string | null): string {
  return value === null ? 'missing' : value.replace(/[^ -~]/g, '?').slice(0, 200);
}
