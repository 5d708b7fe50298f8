import { once } from 'node:events';
import { Agent, get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openSurvey, overNetwork, respond } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { type RunningHost, runHost, startHost, stopHost } from '../support/process.ts';

/** How long the host keeps connections: of clients who never finish, and of proxies. Side by side, since all of it waits. */
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

/** What a proxy in front of the host sees of it. */
async function ask(host: RunningHost, headers: Record<string, string> = {}, agent = new Agent()) {
  const asked = get(`${host.origin}/api/health`, { headers, agent });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const socket = answer.socket as Socket;
  await once(answer.resume(), 'end');
  return { headers: answer.headers, socket };
}

const hsts = (headers: IncomingHttpHeaders) => headers['strict-transport-security'];
const HTTPS = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '192.0.2.1' };
const BEHIND = { TRUST_PROXY: 'loopback' };

test.concurrent('browsers are told to come by https only where they did, and of other hosts only when asked for', async () => {
  using folder = temporaryFolder();
  const hosts = await Promise.all([
    startHost(`${folder.path}/alone`),
    startHost(`${folder.path}/behind`, BEHIND),
    startHost(`${folder.path}/all`, { ...BEHIND, HSTS_SUBDOMAINS: 'yes' }),
  ]);
  const said = await Promise.all(
    hosts.map(async (host) => [
      hsts((await ask(host)).headers),
      hsts((await ask(host, HTTPS)).headers),
      hsts((await ask(host, { ...HTTPS, 'x-forwarded-proto': 'http' })).headers),
    ]),
  );
  expect(said).toEqual([
    // Anybody can say that it was https: only a proxy that is trusted is believed.
    [undefined, undefined, undefined],
    [undefined, 'max-age=63072000', undefined],
    [undefined, 'max-age=63072000; includeSubDomains', undefined],
  ]);
  await Promise.all(hosts.map((host) => stopHost(host)));
  const refused = await runHost(folder.path, { HSTS_SUBDOMAINS: 'maybe' });
  expect(refused.output).toContain('HSTS_SUBDOMAINS is neither yes nor no');
});

test.concurrent('a connection that a proxy keeps open is there when it is needed, and nobody else can hold one', async () => {
  using folder = temporaryFolder();
  const [alone, behind] = await Promise.all([
    startHost(`${folder.path}/alone`),
    startHost(`${folder.path}/behind`, BEHIND),
  ]);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const held = await ask(behind, {}, agent);
  // Longer than Caddy holds one, which is two minutes.
  expect(Number(/timeout=(\d+)/.exec(String(held.headers['keep-alive']))?.[1])).toBeGreaterThan(120);
  const other = await ask(alone, {}, new Agent({ keepAlive: true }));
  const hungUp = once(other.socket, 'close');
  // Past Node's own five seconds, and past the ten that headers may take.
  await Promise.all([hungUp, wait(11_000)]);
  expect((await ask(behind, {}, agent)).socket).toBe(held.socket);
  agent.destroy();
  await Promise.all([stopHost(alone), stopHost(behind)]);
});
