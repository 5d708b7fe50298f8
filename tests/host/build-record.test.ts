import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { dateOf, readProvenance } from '#host/build/provenance.ts';
import { filesIn } from '#host/node/files.ts';
import { type BuildRecord, parseBuildRecord } from '#host/verify/build-record.ts';
import { temporaryFolder } from '../support/host.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const files = filesIn(`${ROOT}/dist`);
const record = parseBuildRecord(Buffer.from(files.get('version.json') ?? '').toString()) as BuildRecord;

const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

test('version.json lists every file of the build but itself and its encodings, sorted, with its hash', () => {
  const addresses = Array.from(files)
    .filter(([name]) => name !== 'version.json' && !name.endsWith('.br'))
    .map(([name, content]) => ({
      path: `/${name.replace(/(^|\/)index\.html$|\.html$/, '')}`,
      sha256: sha256(content),
    }));
  expect(record.files).toEqual(addresses.sort((a, b) => (a.path < b.path ? -1 : 1)));
  expect(record.files.length).toBeGreaterThan(150);
});

/** Texts of a build that would differ on another machine or at another time. What is compressed says the same. */
function variableIn(build: ReadonlyMap<string, Uint8Array>, hours: readonly string[]): string[] {
  const marks = [ROOT.replace(/\/$/, ''), homedir(), tmpdir(), ...hours].filter((mark) => mark.length > 4);
  const texts = Array.from(build).filter(([name]) => !name.endsWith('.br'));
  return texts.flatMap(([name, content]) =>
    marks.filter((mark) => Buffer.from(content).includes(mark)).map((mark) => `${name}: ${mark}`),
  );
}

test('a build has no path of the machine in it, and not the time at which it was made', () => {
  const { mtimeMs } = statSync(`${ROOT}/dist/version.json`);
  // Hours, since examples have dates.
  const hours = [mtimeMs, mtimeMs - 600_000].map((each) => new Date(each).toISOString().slice(0, 13));
  expect(variableIn(files, hours)).toEqual([]);
  // Control.
  const spoilt = new Map([['a.js', Buffer.from(`//# ${ROOT}src/a.ts ${new Date(mtimeMs).toISOString()}`)]]);
  expect(variableIn(spoilt, hours.slice(0, 1))).toHaveLength(2);
});

test('a build is of the date of its commit, or of SOURCE_DATE_EPOCH', () => {
  const [one, other] = [readProvenance({}), readProvenance({})];
  expect(one).toEqual(other);
  expect(one.commit).toMatch(/^[0-9a-f]{40}(-changed)?$/);
  expect(dateOf(one).getTime()).toBeLessThan(Date.now());
  expect(dateOf(readProvenance({ SOURCE_DATE_EPOCH: '1800000000' })).toISOString()).toBe(
    '2027-01-15T08:00:00.000Z',
  );
});

test('a folder without git, or within the repository of something else, has no commit', () => {
  using folder = temporaryFolder();
  const inside = new URL('src/', pathToFileURL(ROOT));
  for (const place of [pathToFileURL(`${folder.path}/`), inside]) {
    expect(readProvenance({}, place).commit).toBe('unknown');
  }
  expect(readProvenance({ VERCEL_GIT_COMMIT_SHA: 'c'.repeat(40) }, inside).commit).toBe('c'.repeat(40));
});

test('the record has the settings that the pages show, those of Vercel too, and no other', () => {
  const { settings } = readProvenance({
    OPERATOR_NAME: 'Berg & Dal AS',
    OPERATOR_CONTACT: 'post@berg.example',
    OPERATOR_SUPPLIERS: '',
    PEPPER: 'p'.repeat(32),
    REDIS_URL: 'redis://:password@redis.example',
    SIGNUP_CODE: 'fjord',
    VERCEL: '1',
    VERCEL_PROJECT_PRODUCTION_URL: 'okr.example',
    VERCEL_GIT_PROVIDER: 'github',
    VERCEL_GIT_REPO_OWNER: 'berg',
    VERCEL_GIT_REPO_SLUG: 'okr',
  });
  const { SOURCE_DATE_EPOCH, ...rest } = settings;
  expect(rest).toEqual({
    OPERATOR_NAME: 'Berg & Dal AS',
    OPERATOR_CONTACT: 'post@berg.example',
    SOURCE_URL: 'https://github.com/berg/okr',
    SITE_URL: 'https://okr.example',
    TIME_ZONE: 'Europe/Oslo',
    VERCEL: '1',
  });
  // A build with these variables alone has the same.
  expect(readProvenance(settings).settings).toEqual(settings);
});
