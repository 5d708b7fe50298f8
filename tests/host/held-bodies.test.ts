import { once } from 'node:events';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { call, openSurvey, overNetwork } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { addKey, entryOf, overview, revoke } from '../support/keys.ts';
import { startHost, stopHost } from '../support/process.ts';

/** Long enough for the host to have done all that it does before the rest of the body comes. */
const A_WHILE = 500;

/** Sends headers and half a body. @returns what sends the rest, and resolves with the status of the answer */
async function sendHalf(url: URL, method: string, key: string, body: object) {
  const text = JSON.stringify(body);
  const headers = {
    authorization: `Bearer ${key}`,
    'content-type': 'application/json',
    'content-length': text.length,
  };
  const sent = request(url, { method, headers });
  sent.write(text.slice(0, 5));
  await wait(A_WHILE);
  return async () => {
    sent.end(text.slice(5));
    const [answer] = await once(sent, 'response');
    answer.resume();
    return answer.statusCode as number;
  };
}

test('a body that is held open while its key is revoked opens nothing; control: with its key still there it does', async () => {
  using folder = temporaryFolder();
  const host = await startHost(folder.path);
  const fetch = overNetwork(host.origin);
  const { key, organisation } = await openSurvey(fetch);
  const thief = (await addKey(fetch, key)).body.key;
  const requests: [string, string, object][] = [
    ['POST', '/api/workspace/keys', { label: 'Ola', kind: 'coach' }],
    ['POST', '/api/organisations', { name: 'Ny', locale: 'nb' }],
    ['PATCH', `/api/organisations/${organisation.id}`, { resultsKey: 'rotate' }],
  ];
  const begin = (by: string) =>
    Promise.all(
      requests.map(([method, path, body]) => sendHalf(new URL(path, host.origin), method, by, body)),
    );
  const [held, allowed] = [await begin(thief), await begin(key)];
  const entry = await entryOf(fetch, thief);
  expect((await revoke(fetch, key, entry)).status).toBe(204);
  const before = (await overview(fetch, key)).body;
  expect(await Promise.all(held.map((finish) => finish()))).toEqual([404, 404, 404]);
  expect((await overview(fetch, key)).body).toEqual(before);
  const [one, two, three] = allowed;
  expect([await one?.(), await two?.(), await three?.()]).toEqual([201, 201, 200]);
  expect((await call(fetch, 'GET', '/api/workspace', { key: thief })).status).toBe(404);
  await stopHost(host);
});

test('a byte order mark before a body is no part of it, whether its length is declared or not', async () => {
  using folder = temporaryFolder();
  const host = await startHost(folder.path);
  const body = new TextEncoder().encode('\uFEFF{}');
  const inChunks = new ReadableStream({
    start(controller) {
      controller.enqueue(body);
      controller.close();
    },
  });
  const send = (text: BodyInit) =>
    fetch(`${host.origin}/api/workspace`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: text, duplex: 'half' },
    } as RequestInit);
  expect([(await send(body)).status, (await send(inChunks)).status]).toEqual([201, 201]);
  // Control: anything else before it is.
  expect((await send('x{}')).status).toBe(400);
  await stopHost(host);
});
