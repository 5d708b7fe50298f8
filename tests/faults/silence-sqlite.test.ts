import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, openSurvey, overNetwork, respond } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { runHost, startHost, stopHost } from '../support/process.ts';

const run = (command: string, ...words: string[]) => spawnSync(command, words).status === 0;

/** A disk of its own for a test, of so many bytes; null where the system lets nobody mount one. */
function smallDisk(size: number) {
  const folder = temporaryFolder();
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder.path)) return null;
  return {
    path: folder.path,
    makeReadOnly: () => run('mount', '-o', 'remount,ro', folder.path),
    [Symbol.dispose]() {
      run('umount', folder.path);
      folder[Symbol.dispose]();
    },
  };
}

test('a host whose disk is full says so in health and log, once, and is well again when there is room', async ({
  skip,
}) => {
  using disk = smallDisk(400_000);
  if (!disk) return skip('no mount');
  const host = await startHost(disk.path);
  const fetch = overNetwork(host.origin);
  const { survey } = await openSurvey(fetch);
  const health = async () => (await call(fetch, 'GET', '/api/health')).status;
  expect(await health()).toBe(200);
  const quiet = host.output();
  const filler = join(disk.path, 'filler');
  expect(run('sh', '-c', `head -c 400000 /dev/zero > ${filler}`)).toBe(false);
  // What the write-ahead log has room for still counts.
  let counted = 0;
  while ((await respond(fetch, survey.id)).status === 201) counted += 1;
  expect(counted).toBeLessThan(100);
  for (let request = 0; request < 5; request += 1) await respond(fetch, survey.id);
  expect(await health()).toBe(503);
  expect(host.output()).toMatch(
    /^okr-klar: http.*\n\S+Z error store-unavailable okr-klar: store: disk full, Error at src\/[\w/-]+\.ts:\d+\n$/,
  );
  expect(host.output().startsWith(quiet)).toBe(true);
  writeFileSync(filler, '');
  expect([await health(), (await respond(fetch, survey.id)).status]).toEqual([200, 201]);
  await stopHost(host);
});

test('a host whose files may not grow says that its disk has an error', async ({ skip }) => {
  using folder = temporaryFolder();
  const host = await startHost(folder.path);
  const fetch = overNetwork(host.origin);
  const health = async () => (await call(fetch, 'GET', '/api/health')).status;
  expect(await health()).toBe(200);
  if (!run('prlimit', '--pid', String(host.process.pid), '--fsize=4096:')) skip('no prlimit');
  expect(await health()).toBe(503);
  expect(host.output()).toMatch(
    /^\S+Z error store-unavailable okr-klar: store: disk error, Error at src\/[\w/-]+\.ts:\d+$/m,
  );
  await stopHost(host);
});

test('a data folder that cannot be written to is said in words at the start', async ({ skip }) => {
  using disk = smallDisk(2_000_000);
  if (!disk) return skip('no mount');
  await stopHost(await startHost(disk.path), 'SIGTERM');
  expect(disk.makeReadOnly()).toBe(true);
  const { exitCode, output } = await runHost(disk.path);
  expect(exitCode).toBe(1);
  expect(output).toMatch(/The data folder cannot be used: .* \(.*read-?only.*\)/i);
});
