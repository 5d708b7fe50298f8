import { setTimeout as wait } from 'node:timers/promises';
import { openSurvey, overNetwork } from '../../support/client.ts';
import { temporaryFolder } from '../../support/host.ts';
import { startHost, stopHost } from '../../support/process.ts';
import { Connection } from '../client/connection.ts';
import { newResponse, post } from '../client/requests.ts';
import { attemptBy, type Progress, type Troubled } from './troubled.ts';

const HALVES = 300;
const LORISES = 500;
/** Longer than the host waits for anybody, in milliseconds. */
const PATIENCE = 30_000;

/** Clients that send half of a body and hang up. */
export function halfSentBodies(): Promise<Troubled> {
  return besides(async (origin, path, progress) => {
    for (let sent = 0; sent < HALVES && progress() < 1; sent += 1) {
      using connection = new Connection(origin);
      const request = post(path, newResponse());
      connection.write(request.slice(0, -1 - Math.floor(Math.random() * 300)));
      await wait(5);
    }
  });
}

/** Clients that open a connection each and send a byte a second, for as long as they are let. */
export function slowLoris(): Promise<Troubled> {
  return besides(async (origin, path) => {
    const connections = Array.from({ length: LORISES }, () => new Connection(origin));
    const request = post(path, newResponse());
    const began = performance.now();
    for (let sent = 0; connections.some(({ isClosed }) => !isClosed); sent += 1) {
      if (performance.now() - began > PATIENCE)
        throw new Error('the host waits for slow clients without end');
      for (const connection of connections) connection.write(request[sent] ?? '');
      await wait(1_000);
    }
  });
}

/** A host that people answer while others are rude. Whatever these do, the host has nothing to say about it. */
async function besides(
  rude: (origin: string, path: string, progress: Progress) => Promise<void>,
): Promise<Troubled> {
  const folder = temporaryFolder();
  const host = await startHost(folder.path);
  const fetch = overNetwork(host.origin);
  const { key, survey } = await openSurvey(fetch);
  const quiet = host.output();
  return {
    ...{ fetch, coachKey: key, surveyId: survey.id, attempt: attemptBy(fetch, survey.id) },
    async trouble(progress) {
      await rude(host.origin, `/api/surveys/${survey.id}/responses`, progress);
      if (host.output() !== quiet) throw new Error(`the host printed: ${host.output()}`);
    },
    async [Symbol.asyncDispose]() {
      await stopHost(host);
      folder[Symbol.dispose]();
    },
  };
}
