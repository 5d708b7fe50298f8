import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compressFolder } from '#host/build/precompress.ts';
import { filesIn } from '#host/node/files.ts';
import { createSite } from '#host/node/site.ts';
import { readHosting } from '#host/vercel-json.ts';
import { temporaryFolder } from '../support/host.ts';

const hosting = readHosting(new URL('../../vercel.json', import.meta.url));

async function siteOf(files: readonly string[]) {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(join(folder.path, file, '..'), { recursive: true });
    writeFileSync(join(folder.path, file), `<p>${file}</p>${' '.repeat(2000)}`);
  }
  await compressFolder(folder.path);
  const api = async (request: Request) => {
    const { pathname } = new URL(request.url);
    return new Response(`api ${pathname}`, { status: pathname.startsWith('/assets/') ? 404 : 200 });
  };
  const site = createSite({ files: filesIn(folder.path), hosting, api });
  const get = (path: string, init: RequestInit = {}) => site(new Request(`http://localhost${path}`, init));
  return { get, [Symbol.dispose]: folder[Symbol.dispose] };
}

const FILES = [
  'index.html',
  'new.html',
  's.html',
  's/thanks.html',
  'en/s.html',
  'en/s/thanks.html',
  '404.html',
];

test.each([
  ['/', 'index.html'],
  ['/new', 'new.html'],
  ['/s/abcd2345', 's.html'],
  ['/s/ABCD2345', 's.html'],
  ['/S/ABCD2345', 's.html'],
  ['/en/S/abcd2345', 'en/s.html'],
  ['/s/%zz', 's.html'],
  ['/s/abcd2345?respond', 's.html'],
  ['/en/s/abcd2345?respond', 'en/s.html'],
  ['/s/abcd2345/thanks', 's/thanks.html'],
  ['/en/s/abcd2345', 'en/s.html'],
  ['/en/s/abcd2345/thanks', 'en/s/thanks.html'],
])('%s is answered with %s', async (path, file) => {
  using site = await siteOf(FILES);
  const response = await site.get(path);
  expect([response.status, (await response.text()).trim()]).toEqual([200, `<p>${file}</p>`]);
});

test.each([
  ['/new/', '/new'],
  ['/new.html', '/new'],
  ['/s/abcd2345/', '/s/abcd2345'],
  ['//evil.example/', '/evil.example'],
  ['/index', '/'],
  ['/en/index', '/en'],
  ['/s/index', '/s'],
])('%s is sent on to %s', async (path, to) => {
  using site = await siteOf(FILES);
  const response = await site.get(path);
  expect([response.status, response.headers.get('location')]).toEqual([308, to]);
});

test('a page that is sent something says that it is only read', async () => {
  using site = await siteOf(FILES);
  for (const [path, method] of [
    ['/new', 'POST'],
    ['/s/abcd2345/thanks', 'POST'],
    ['/', 'OPTIONS'],
  ] as const) {
    const response = await site.get(path, { method });
    expect([path, response.status, response.headers.get('allow')]).toEqual([path, 405, 'GET, HEAD']);
  }
  expect((await site.get('/nothing', { method: 'POST' })).status).toBe(404);
});

test('what has its content in its name is kept for good, and never that it was not there', async () => {
  using site = await siteOf([...FILES, 'assets/app.abc.js']);
  const found = await site.get('/assets/app.abc.js');
  expect(found.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const held = { headers: { 'if-none-match': found.headers.get('etag') as string } };
  const still = await site.get('/assets/app.abc.js', held);
  expect([still.status, still.headers.get('cache-control')]).toEqual([
    304,
    'public, max-age=31536000, immutable',
  ]);
  for (const [path, init] of [
    ['/assets/app.old.js', {}],
    ['/assets/%zz', {}],
    ['/assets/app.abc.js', { method: 'POST' }],
    ['/nothing', {}],
  ] as const) {
    const { status, headers } = await site.get(path, init);
    expect([path, status >= 400, headers.get('cache-control')]).toEqual([path, true, 'no-store']);
  }
});

test('a form posted to a survey page reaches the API under its own address', async () => {
  using site = await siteOf(FILES);
  for (const path of ['/s/abcd2345', '/en/s/abcd2345']) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const response = await site.get(`${path}?respond`, { method: 'POST', body: 'x', headers });
    expect(await response.text()).toBe(`api ${path}`);
  }
});

test('what a running host serves stays as it was when another build takes the place of its folder', async () => {
  const site = await siteOf(FILES);
  // The folder is gone.
  site[Symbol.dispose]();
  for (const path of ['/new', '/s/abcd2345']) expect((await site.get(path)).status).toBe(200);
  expect(await (await site.get('/nothing')).text()).toContain('404.html');
});

test('a client that takes no brotli gets gzip, or the file as it is', async () => {
  using site = await siteOf(FILES);
  const sent = async (accepted: string) => {
    const { headers } = await site.get('/new', { headers: { 'accept-encoding': accepted } });
    return [headers.get('content-encoding'), headers.get('vary'), headers.get('etag')];
  };
  const [gzip, plain, refused] = [
    await sent('gzip, deflate'),
    await sent(''),
    await sent('br;q=0, gzip;q=0'),
  ];
  expect(gzip).toEqual(['gzip', 'accept-encoding', expect.any(String)]);
  expect(plain).toEqual([null, 'accept-encoding', expect.any(String)]);
  expect(refused).toEqual(plain);
  expect(gzip[2]).not.toBe(plain[2]);
});

test('an unknown address is the 404 page, and no path leads out of the folder', async () => {
  using site = await siteOf(FILES);
  for (const path of ['/nothing', '/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/.env']) {
    const response = await site.get(path);
    expect([path, response.status]).toEqual([path, 404]);
  }
});

test('pages travel compressed and are asked for anew; every answer carries the headers', async () => {
  using site = await siteOf(FILES);
  for (const path of ['/new', '/nothing', '/api/health']) {
    const { headers } = await site.get(path, { headers: { 'accept-encoding': 'br, gzip' } });
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  }
  const page = await site.get('/new', { headers: { 'accept-encoding': 'br, gzip' } });
  expect(page.headers.get('content-encoding')).toBe('br');
  expect(page.headers.get('cache-control')).toBe('no-cache');
});

test('security.txt is plain text in UTF-8, as RFC 9116 wants it, and no other hidden file is served', async () => {
  using site = await siteOf([...FILES, '.well-known/security.txt', '.hidden/security.txt']);
  const { status, headers } = await site.get('/.well-known/security.txt');
  expect([status, headers.get('content-type')?.toLowerCase()]).toEqual([200, 'text/plain; charset=utf-8']);
  expect((await site.get('/.hidden/security.txt')).status).toBe(404);
});

test('what has a key or an id in its address is not for search engines', async () => {
  using site = await siteOf([...FILES, 'r.html', 'coach.html', 'en/r.html']);
  for (const path of [
    '/s/abcd2345',
    '/s/abcd2345/thanks',
    '/en/s/abcd2345',
    '/r',
    '/en/r',
    '/coach',
    '/api/x',
  ]) {
    expect([path, (await site.get(path)).headers.get('x-robots-tag')]).toEqual([path, 'noindex']);
  }
  expect((await site.get('/')).headers.get('x-robots-tag')).toBeNull();
});
