import { test } from 'vitest';
import { weighPage } from './support/meter.ts';
import { serveSite } from './support/site.ts';

test('w', async () => {
  await using s = await serveSite();
  for (const p of ['/coach', '/new']) {
    const w = await weighPage(s.origin, p);
    console.log(
      p,
      w.map((x: any) => [x.path, x.bytes ?? x.size ?? JSON.stringify(Object.keys(x))].join(' ')).join('\n'),
    );
  }
});
