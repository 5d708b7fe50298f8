import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSurvey, overNetwork, response } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { startHost, stopHost } from '../support/process.ts';
import { type RunningProxy, startCaddy, startCounter, startNginx } from '../support/proxies.ts';

/** Real proxies with the files of .github/deploy in front of a real host. */
const parts = new AsyncDisposableStack();
let host: { readonly origin: string };
let surveyId: string;
let folder: string;

beforeAll(async () => {
  folder = parts.use(temporaryFolder()).path;
  // Not `loopback`: the clients of this test are on other loopback addresses.
  const running = await startHost(folder, { TRUST_PROXY: '127.0.0.1' });
  parts.defer(() => stopHost(running));
  host = running;
  surveyId = (await openSurvey(overNetwork(host.origin))).survey.id;
});
afterAll(() => parts.disposeAsync());

interface Asked {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Who asks. */
  readonly from?: string;
}

/** Asks a proxy as a browser would that looks up okr.example. */
async function ask(port: number, scheme: 'http' | 'https', { body, from, headers, ...asked }: Asked) {
  const request = (scheme === 'http' ? overHttp : overHttps)({
    host: '127.0.0.1',
    port,
    localAddress: from ?? '127.0.0.9',
    headers: { host: `okr.example:${port}`, ...headers },
    rejectUnauthorized: false,
    agent: false,
    ...asked,
  });
  request.end(body);
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  await answer.toArray();
  return { status: answer.statusCode, headers: answer.headers };
}

describe.each([
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const)('behind %s', (name, start) => {
  let proxy: RunningProxy;
  let wire: Awaited<ReturnType<typeof startCounter>>;
  let place: string;
  let port: number;
  let scheme: 'http' | 'https';
  beforeAll(async () => {
    place = parts.use(temporaryFolder()).path;
    wire = parts.use(await startCounter(Number(new URL(host.origin).port)));
    proxy = parts.use(await start(wire.port, place));
    [port, scheme] = proxy.https === null ? [proxy.http, 'http'] : [proxy.https, 'https'];
  });

  test('each client is counted by its own address, whatever it claims', async () => {
    const guess = async (from: string, claimed: string) => {
      const headers = { authorization: 'Bearer nonsense', 'x-forwarded-for': claimed };
      return (await ask(port, scheme, { path: '/api/workspace', from, headers })).status;
    };
    const [one, other] = name === 'nginx' ? ['127.0.0.2', '127.0.0.3'] : ['127.0.0.4', '127.0.0.5'];
    for (let attempt = 0; attempt < 30; attempt += 1) {
      expect(await guess(one, `198.51.100.${attempt}`)).toBe(404);
    }
    expect(await guess(one, '198.51.100.99')).toBe(429);
    expect(await guess(other, one)).toBe(404);
  });

  test('a response is counted, and one that another site forged is not', async () => {
    const send = (origin: string) =>
      ask(port, scheme, {
        path: `/api/surveys/${surveyId}/responses`,
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify(response()),
      });
    expect((await send(`${scheme}://okr.example:${port}`)).status).toBe(201);
    expect((await send('https://evil.example')).status).toBe(403);
  });

  test('browsers are told to come by https where they did', async () => {
    const { headers } = await ask(port, scheme, { path: `/s/${surveyId}` });
    expect('strict-transport-security' in headers).toBe(scheme === 'https');
    if (proxy.https === null) return;
    const plain = await ask(proxy.http, 'http', { path: `/s/${surveyId}` });
    expect([plain.status, plain.headers.location]).toEqual([308, `https://okr.example/s/${surveyId}`]);
  });

  test('the proxy uses its connections to the site again', async () => {
    const before = wire.connections();
    for (let time = 0; time < 40; time += 1) await ask(port, scheme, { path: '/favicon.ico' });
    expect(wire.connections() - before).toBeLessThanOrEqual(2);
  });

  test('nothing of who asked for what is written down', () => {
    const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    const written = files.map((each) => readFileSync(join(each.parentPath, each.name), 'latin1'));
    expect([proxy.output(), ...written].filter((text) => text.includes(surveyId))).toEqual([]);
    expect(files.length).toBeGreaterThan(0);
  });
});

test('control: an nginx that keeps no connections, and writes its log, is noticed', async () => {
  using place = temporaryFolder();
  using wire = await startCounter(Number(new URL(host.origin).port));
  {
    await using proxy = await startNginx(wire.port, place.path, {
      'keepalive 16;': '',
      'keepalive_timeout 60s;': '',
      'access_log off;': '',
    });
    for (let time = 0; time < 10; time += 1)
      await ask(proxy.https as number, 'https', { path: `/s/${surveyId}?${time}` });
  }
  expect(wire.connections()).toBe(10);
  expect(readFileSync(join(place.path, 'access.log'), 'utf8')).toContain(surveyId);
});
