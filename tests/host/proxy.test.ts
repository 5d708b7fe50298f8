import { once } from 'node:events';
import { Agent, get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/host.ts';
import { type RunningHost, runHost, startHost, stopHost } from '../support/process.ts';

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

test('browsers are told to come by https only where they did, and of other hosts only when asked for', async () => {
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

test('a connection that a proxy keeps open is there when it is needed, and nobody else can hold one', async () => {
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
