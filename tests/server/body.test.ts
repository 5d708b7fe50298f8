import { expect, test } from 'vitest';
import { readText } from '#server/http.ts';

/** A request as a function gets it, where no connection has enforced what it declares. */
function sent(body: string, declared: string): Request {
  const headers = { 'content-length': declared };
  return new Request('http://localhost/', { method: 'POST', body, headers });
}

test.each(['2', '-1', '1e3', ''])(
  'a body over the limit is refused though it declares a length of "%s"',
  async (declared) => {
    const read = async () => readText(sent('x'.repeat(200), declared), 100);
    await expect(read()).rejects.toMatchObject({ problem: { code: 'too-large' } });
    // Control: one within the limit is read, whatever it declares.
    expect(await readText(sent('x'.repeat(100), declared), 100)).toHaveLength(100);
  },
);
