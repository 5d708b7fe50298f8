import { brotliCompressSync } from 'node:zlib';
import { openSurvey, overNetwork } from '../../support/client.ts';
import { temporaryFolder } from '../../support/host.ts';
import { total, type Weighed, weighPage } from '../../support/meter.ts';
import { startHost, stopHost } from '../../support/process.ts';
import { startChild } from '../child.ts';
import { atMost, exactly, noted, type Row, written } from '../report.ts';

const OTHERS = [
  ...['', '/coach', '/new', '/r', '/example', '/privacy'],
  ...['/metode', '/tillitsvalgte', '/legg-fram-et-nei'],
];

/** What the pages weigh over the wire, as the Node host serves them. */
export async function bytes(): Promise<Row[]> {
  await using parts = new AsyncDisposableStack();
  const folder = parts.use(temporaryFolder());
  const host = await startHost(folder.path);
  parts.defer(() => stopHost(host));
  const floor = parts.use(await startChild('floor/host.ts'));
  const { survey } = await openSurvey(overNetwork(host.origin));
  const page = await weighPage(host.origin, `/s/${survey.id}`);
  const rows = [
    noted('the survey page by hand, no script', total(await weighPage(floor.origin, '/')), written.bytes),
    atMost(10_500, 'survey page, all it takes to answer', total(page), written.bytes),
    atMost(8_000, 'its JavaScript, brotli', scriptOf(page), written.bytes),
    exactly(1, 'its requests, to read and answer', page.length, written.count),
  ];
  for (const path of OTHERS) {
    const weight = total(await weighPage(host.origin, path || '/'));
    rows.push(atMost(60_000, `${path || '/'} with all it loads`, weight, written.bytes));
  }
  return rows;
}

function scriptOf([page]: readonly Weighed[]): number {
  const script = /<script type="module">(.+?)<\/script>/s.exec(page?.text ?? '')?.[1] ?? '';
  return brotliCompressSync(script).length;
}
