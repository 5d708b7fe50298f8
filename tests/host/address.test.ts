import { expect, test } from 'vitest';
import { networkOf, proxyList } from '#host/network-address.ts';
import { call, overNetwork } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { type RunningHost, runHost, startHost, stopHost } from '../support/process.ts';

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['2001:0db8:0000:0000:0000:0000:0000:0001', '2001:db8:0:0::/64'],
  ['192.0.2.7:567', '192.0.2.7'],
  ['[2001:db8:1:2::1]:567', '2001:db8:1:2::/64'],
  ['[2001:db8:1:2::1]', '2001:db8:1:2::/64'],
  ['[::ffff:192.0.2.7]:567', '192.0.2.7'],
  [undefined, ''],
  [null, ''],
])('whoever comes from %s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([
  [
    '10.0.0.0/8, 2001:db8::/32',
    ['10.1.2.3', '::ffff:10.1.2.3', '2001:db8:1::1'],
    ['11.1.2.3', '2001:db9::1', '', 'x'],
  ],
  ['192.0.2.7 fd00::7', ['192.0.2.7', 'fd00::7', 'fd00:0::7'], ['192.0.2.8', 'fd00::8']],
  ['loopback', ['127.0.0.1', '::1', '::ffff:127.0.0.1'], ['192.0.2.7']],
  ['', [], ['127.0.0.1', '']],
])('of "%s" all proxies are trusted, and nobody else', (text, inside, outside) => {
  const proxies = proxyList(text);
  expect(inside.filter((address) => !proxies?.includes(address))).toEqual([]);
  expect(outside.filter((address) => proxies?.includes(address))).toEqual([]);
});

test.each(['yes', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '::1/129', '10.0.0', '10.0.0.0/a'])(
  '"%s" is no list of proxies',
  (text) => {
    expect(proxyList(text)).toBeNull();
  },
);

function guessFrom(host: RunningHost, forwardedFor: string) {
  const headers = { 'x-forwarded-for': forwardedFor };
  return call(overNetwork(host.origin), 'GET', '/api/workspace', { key: 'nonsense', headers });
}

test('who a proxy says is asking counts only where that proxy is trusted', async () => {
  using folder = temporaryFolder();
  const [alone, behind] = await Promise.all([
    startHost(`${folder.path}/alone`),
    startHost(`${folder.path}/behind`, { TRUST_PROXY: '127.0.0.0/8, ::1' }),
  ]);
  for (let attempt = 0; attempt < 30; attempt += 1) {
    expect((await guessFrom(alone, `198.51.100.${attempt}`)).status).toBe(404);
    // With the port that some proxies write behind it, another one each time.
    expect((await guessFrom(behind, `203.0.113.${attempt}, 198.51.100.1:${5000 + attempt}`)).status).toBe(
      404,
    );
  }
  expect((await guessFrom(alone, '198.51.100.99')).status).toBe(429);
  expect((await guessFrom(behind, '203.0.113.99, 198.51.100.1')).status).toBe(429);
  expect((await guessFrom(behind, '198.51.100.2')).status).toBe(404);
  expect([alone.output(), behind.output()].join()).not.toMatch(/198\.51|203\.0/);
  await Promise.all([stopHost(alone), stopHost(behind)]);
});

test('a proxy that is no address is refused at the start', async () => {
  using folder = temporaryFolder();
  const refused = await runHost(folder.path, { TRUST_PROXY: 'yes' });
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toContain('TRUST_PROXY is neither loopback nor a list of IP addresses');
});
