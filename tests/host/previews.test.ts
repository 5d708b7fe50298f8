import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFolder } from '#host/build/precompress.ts';
import { filesIn } from '#host/node/files.ts';
import { createSite } from '#host/node/site.ts';
import { readHosting } from '#host/vercel-json.ts';
import { temporaryFolder } from '../support/host.ts';

const hosting = readHosting(new URL('../../vercel.json', import.meta.url));
const page = (image: string) =>
  `<!doctype html><meta property="og:image" content="${image}"><p>${' '.repeat(2000)}`;

/** A site whose survey page was built without an address, and whose results page was built with one. */
async function built(siteAddress: string | null = null) {
  const folder = temporaryFolder();
  mkdirSync(join(folder.path, 'en'));
  for (const file of ['s.html', 'en/s.html', 'index.html'])
    writeFileSync(join(folder.path, file), page('/preview.png'));
  writeFileSync(join(folder.path, 'r.html'), page('https://told.example/preview.png'));
  writeFileSync(join(folder.path, '404.html'), 'none');
  await compressFolder(folder.path);
  const api = async () => new Response('api');
  const site = createSite({ files: filesIn(folder.path), hosting, api, siteAddress });
  const get = (url: string, init: RequestInit = {}) => site(new Request(url, init));
  return { get, [Symbol.dispose]: folder[Symbol.dispose] };
}

const pictureIn = (html: string) => /og:image" content="([^"]*)"/.exec(html)?.[1];
const BR = { headers: { 'accept-encoding': 'gzip, br' } };

test.each(['https://okr.example/s/ab2cd3ef', 'http://10.0.0.5:4321/en/s/ab2cd3ef', 'http://[::1]:4321/'])(
  'the picture of %s has a whole address that nobody has to set, compressed or not',
  async (url) => {
    using site = await built();
    const whole = `${new URL(url).origin}/preview.png`;
    expect(pictureIn(await (await site.get(url)).text())).toBe(whole);
    const packed = await site.get(url, BR);
    expect(packed.headers.get('content-encoding')).toBe('br');
    // Survey pages are not put away by the browser (vercel.json).
    expect(packed.headers.get('cache-control')).toBe(url.includes('/s/') ? 'no-store' : 'no-cache');
    expect(packed.headers.get('referrer-policy')).toBe('no-referrer');
    const body = Buffer.from(await packed.arrayBuffer());
    expect(packed.headers.get('content-length')).toBe(String(body.length));
    expect(pictureIn(brotliDecompressSync(body).toString())).toBe(whole);
  },
);

test('where the site has been told its address, that is the one, in the build and on the host', async () => {
  using untold = await built();
  expect(pictureIn(await (await untold.get('https://okr.example/r')).text())).toBe(
    'https://told.example/preview.png',
  );
  using told = await built('https://told.example');
  expect(pictureIn(await (await told.get('http://localhost/s/ab2cd3ef')).text())).toBe(
    'https://told.example/preview.png',
  );
});

test('a page is asked for anew, and not sent again when it is the same; what is sent to it is refused', async () => {
  using site = await built();
  const url = 'https://okr.example/s/ab2cd3ef';
  const first = await site.get(url);
  const etag = first.headers.get('etag') as string;
  const again = await site.get(url, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  // What is compressed is something else, also to a cache on the way.
  expect((await site.get(url, { headers: { ...BR.headers, 'if-none-match': etag } })).status).toBe(200);
  const elsewhere = await site.get('https://other.example/s/ab2cd3ef', {
    headers: { 'if-none-match': etag },
  });
  expect(elsewhere.status).toBe(200);
  const head = await site.get(url, { method: 'HEAD' });
  expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([
    200,
    '',
    first.headers.get('content-length'),
  ]);
  expect((await site.get('https://okr.example/', { method: 'POST' })).status).toBe(405);
});

test('whoever makes up names gets the page as it was built, and costs no more than that', async () => {
  using site = await built();
  for (const host of ['a"b', "a'b", 'a&b']) {
    const html = await (await site.get(`http://${host}.example/s/ab2cd3ef`)).text();
    expect(pictureIn(html)).toBe('/preview.png');
  }
  const pictures: unknown[] = [];
  for (let name = 0; name < 9; name += 1)
    pictures.push(pictureIn(await (await site.get(`http://h${name}.example/s/ab2cd3ef`)).text()));
  expect(pictures.slice(0, 8)).toEqual(
    Array.from({ length: 8 }, (_, n) => `http://h${n}.example/preview.png`),
  );
  // Control: of the ninth nothing is kept.
  expect(pictures[8]).toBe('/preview.png');
});
