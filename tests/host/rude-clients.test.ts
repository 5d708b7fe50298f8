import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { openSurvey, overNetwork, respond } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { startHost, stopHost } from '../support/process.ts';

/** A connection on which somebody says this much and no more. */
async function say(origin: string, text: string): Promise<Socket> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

const HALF_A_HEAD = 'POST /api/workspace HTTP/1.1\r\nhost: localhost\r\n';
const HALF_A_BODY = `${HALF_A_HEAD}content-type: application/json\r\ncontent-length: 900\r\n\r\n{"signupCode":`;

// Side by side: they wait, and do nothing else.
test.concurrent.each([
  ['headers', HALF_A_HEAD],
  ['a body', HALF_A_BODY],
])('a client that never finishes %s is hung up on, while others are served', async (_, text) => {
  using folder = temporaryFolder();
  const host = await startHost(folder.path);
  const slow = await say(host.origin, text);
  const ended = once(slow.resume(), 'close');
  const fetch = overNetwork(host.origin);
  const { survey } = await openSurvey(fetch);
  expect((await respond(fetch, survey.id)).status).toBe(201);
  // The control for what follows: nobody has hung up by themselves.
  expect(slow.destroyed).toBe(false);
  await ended;
  await stopHost(host);
});

test.concurrent('a client that hangs up in the middle of a body is not worth a word in the log', async () => {
  using folder = temporaryFolder();
  const host = await startHost(folder.path);
  const said = host.output();
  for (let client = 0; client < 20; client += 1) (await say(host.origin, HALF_A_BODY)).end();
  const fetch = overNetwork(host.origin);
  const { survey } = await openSurvey(fetch);
  expect((await respond(fetch, survey.id)).status).toBe(201);
  // A host that is asked to stop deals with everything it was sent before.
  await stopHost(host, 'SIGTERM');
  expect(host.output()).toBe(said);
});
