import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { commands } from '#host/cli/commands.ts';
import { main } from '#host/cli/main.ts';
import { type BuildRecord, parseBuildRecord } from '#host/verify/build-record.ts';
import { FetchError, fetchingFrom, LIMITS } from '#host/verify/fetching.ts';
import { type PassedOn, startChangingProxy } from '../support/changing-proxy.ts';
import { temporaryFolder } from '../support/host.ts';
import { PROGRAM, startHost, stopHost } from '../support/process.ts';

const RECORD = readFileSync(new URL('../../dist/version.json', import.meta.url), 'utf8');
const record = parseBuildRecord(RECORD) as BuildRecord;

type Changes = (path: string, answer: PassedOn) => void;

/** One origin for all: the host compresses its link previews anew for each. */
let origin: string;
let change: Changes = () => undefined;
const parts = new AsyncDisposableStack();
beforeAll(async () => {
  const folder = parts.use(temporaryFolder());
  const host = await startHost(folder.path);
  parts.defer(() => stopHost(host));
  const proxy = parts.use(await startChangingProxy(host.origin, (path, answer) => change(path, answer)));
  origin = proxy.origin;
});
afterAll(() => parts.disposeAsync());

/** What the program says of a site, without a process of its own. */
async function verified(...args: string[]): Promise<{ code: unknown; said: string }> {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  using _out = vi.spyOn(console, 'log').mockImplementation(say);
  using _errors = vi.spyOn(console, 'error').mockImplementation(say);
  await main(['verify', ...args], commands);
  const code = process.exitCode;
  process.exitCode = 0;
  return { code, said: lines.join('\n') };
}

/** The same of the site when some of its answers are changed. */
async function verifiedChanged(changes: Changes): Promise<{ code: unknown; said: string }> {
  change = changes;
  const found = await verified(origin);
  change = () => undefined;
  return found;
}

const script = record.files.find(({ path }) => /^\/assets\/coach\..*\.js$/.test(path))?.path as string;

test('a site that serves this build has no differences', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, 'verify', origin]);
  expect(stdout.trim()).toBe(
    `${origin} serves commit ${record.commit}, version ${record.version}: ${record.files.length} files and their headers are those of the build here.`,
  );
});

test('every difference has a line: a byte, a header, a file that is missing, one too many, a cookie, an API that is gone', async () => {
  const changes: Readonly<Record<string, (answer: PassedOn) => void>> = {
    [script]: (answer) => answer.content.writeUInt8(32, answer.content.length - 1),
    '/privacy': (answer) => {
      delete answer.headers['content-security-policy'];
    },
    '/en/privacy': (answer) => {
      answer.headers['content-security-policy'] += ' https://evil.example';
    },
    '/en/s': (answer) => {
      answer.headers['referrer-policy'] = 'unsafe-url\u009b2J';
    },
    '/favicon.ico': (answer) => {
      answer.status = 404;
    },
    '/openapi.json': (answer) => {
      answer.content = Buffer.from(answer.content.toString('utf8').replace('"openapi"', '"openApi"'));
    },
    '/r': (answer) => {
      answer.content = Buffer.from(`${answer.content}<script src="https://evil.example"></script>`);
    },
    // What an employee opens: the page of no file's address.
    '/nn/s/{id}': (answer) => {
      answer.content = Buffer.from('another page');
    },
    '/coach': (answer) => {
      answer.headers['set-cookie'] = ['id=1'];
    },
    '/no-such-page': (answer) => {
      answer.status = 200;
    },
    '/api/no-such-address': (answer) => {
      answer.headers['content-type'] = 'text/html';
    },
    '/version.json': (answer) => {
      const { files, ...rest } = record;
      const extra = { path: '/assets/spy.js', sha256: '0'.repeat(64) };
      answer.content = Buffer.from(JSON.stringify({ ...rest, files: [...files, extra] }));
    },
  };
  const { code, said } = await verifiedChanged((path, answer) =>
    changes[path.replace(/^\/nn\/s\/[a-z]{8}$/, '/nn/s/{id}')]?.(answer),
  );
  expect(said.replace(/(?<=^\/nn\/s\/)[a-z]{8}(?=:)/m, '{id}').split('\n')).toEqual(
    [
      `${script}: differs`,
      "/privacy: header content-security-policy is missing, not form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      "/en/privacy: header content-security-policy is form-action 'self'; base-uri 'none'; frame-ancestors 'none' https://evil.example, not form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      '/en/s: header referrer-policy is unsafe-url?2J, not no-referrer',
      '/favicon.ico: answers 404',
      '/openapi.json: differs',
      '/r: differs',
      '/nn/s/{id}: differs',
      '/coach: sets a cookie',
      '/no-such-page: answers 200, not 404',
      '/api/no-such-address: is not JSON',
      '/assets/spy.js: is listed by the site, and not in this build',
    ].sort(),
  );
  expect(code).toBe(1);
});

describe('nothing is compared', () => {
  test.each([
    [
      'with a build of another commit',
      JSON.stringify({ ...record, commit: 'a'.repeat(40) }),
      `git checkout ${'a'.repeat(40)}`,
    ],
    [
      'with a site that was built from changed files',
      JSON.stringify({ ...record, commit: `${'b'.repeat(40)}-changed` }),
      'not built from a commit',
    ],
    ['with a site that names a command', RECORD.replace(record.commit, 'x; rm -rf /'), 'not the record'],
    [
      'with a setting that is none',
      RECORD.replace('"settings": {', '"settings": { "NODE_OPTIONS": "--import=x",'),
      'not the record',
    ],
    ['with a site that sends no record', '<p>', 'not the record'],
  ])('%s', async (_, text, said) => {
    const found = await verifiedChanged((path, answer) => {
      if (path === '/version.json') answer.content = Buffer.from(text);
    });
    expect(found.code).toBe(1);
    expect(found.said).toContain(said);
  });

  test('with what is no address, and with nothing at all', async () => {
    for (const args of [[], ['okr.example'], ['file:///etc/passwd']]) {
      expect(await verified(...args)).toEqual({
        code: 2,
        said: expect.stringContaining('the address of one site'),
      });
    }
  });
});

test('a site that sends too much, or nothing for too long, is not waited for', async () => {
  const site = new URL(origin);
  const refusal = (limits: object, path = '/openapi.json') =>
    fetchingFrom(site, { ...LIMITS, ...limits })(path, 'br').then(
      () => null,
      (error: unknown) => (error instanceof FetchError ? error.message : error),
    );
  expect(await refusal({})).toBeNull();
  expect(await refusal({ file: 1000 })).toBe('is larger than 1000 bytes');
  expect(await refusal({ total: 1000 })).toContain('is too much');
  expect(await refusal({ patience: 0 })).toContain('TimeoutError');
  expect(await refusal({ totalPatience: 0 })).toContain('TimeoutError');
});
