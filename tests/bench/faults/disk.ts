import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openSurvey, overNetwork } from '../../support/client.ts';
import { temporaryFolder } from '../../support/host.ts';
import { startHost, stopHost } from '../../support/process.ts';
import { atRandom, attemptBy, type Troubled } from './troubled.ts';

const FULL_FOR = 300;

/** The disk is full three times: the system lets the host's files grow no further (RLIMIT_FSIZE), and then again. */
export async function fullDisk(): Promise<Troubled> {
  const folder = temporaryFolder();
  const host = await startHost(folder.path);
  const fetch = overNetwork(host.origin);
  const { key, survey } = await openSurvey(fetch);
  const log = join(folder.path, 'okr-klar.sqlite-wal');
  const allow = (bytes: number | 'unlimited') => {
    const words = ['--pid', String(host.process.pid), `--fsize=${bytes}:`];
    if (spawnSync('prlimit', words).status !== 0)
      throw new Error('this trouble wants prlimit, of util-linux');
  };
  return {
    ...{ fetch, coachKey: key, surveyId: survey.id, attempt: attemptBy(fetch, survey.id) },
    trouble: (progress) =>
      atRandom(3, progress, async () => {
        // Once folded in, the log is written from its start again, so less than all of it is too little.
        allow(Math.min(statSync(log).size, 64 * 1024));
        await wait(FULL_FOR);
        allow('unlimited');
      }),
    async [Symbol.asyncDispose]() {
      await stopHost(host);
      folder[Symbol.dispose]();
    },
  };
}
