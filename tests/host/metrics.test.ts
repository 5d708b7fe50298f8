import { expect, test } from 'vitest';
import { call, type Fetch, openSurvey, overNetwork, respond, response } from '../support/client.ts';
import { temporaryFolder } from '../support/host.ts';
import { startHost, stopHost } from '../support/process.ts';

const TOKEN = 'the-token-of-metrics';

async function metricsOf(fetch: Fetch, key?: string) {
  const { status, body } = await call<string>(fetch, 'GET', '/metrics', key ? { key } : {});
  return { status, text: String(body), answers: String(body).match(/^okr_klar_answers_total.*$/gm) ?? [] };
}

test('an answered survey leaves no trace in the metrics; what was refused does, and so does what a coach does', async () => {
  using folder = temporaryFolder();
  const host = await startHost(folder.path, { METRICS_TOKEN: TOKEN });
  const fetch = overNetwork(host.origin);
  const { survey } = await openSurvey(fetch, { employees: 100 });
  const before = await metricsOf(fetch, TOKEN);
  expect(before.status).toBe(200);
  expect(before.answers.some((line) => line.includes('route="coach",status="201"'))).toBe(true);

  // A whole visit: page, survey, response, once more, and by a form.
  for (let person = 0; person < 6; person += 1) {
    const sent = response();
    expect((await fetch(new Request(new URL(`/s/${survey.id}`, host.origin)))).status).toBe(200);
    await call(fetch, 'GET', `/api/surveys/${survey.id}`);
    expect((await respond(fetch, survey.id, sent)).status).toBe(201);
    expect((await respond(fetch, survey.id, sent)).status).toBe(200);
    await fetch(new Request(new URL(`/s/${survey.id}/thanks`, host.origin)));
  }
  const after = await metricsOf(fetch, TOKEN);
  expect(after.answers).toEqual(before.answers);

  // Control: a response that counts nothing is seen, with its reason.
  await respond(fetch, survey.id, { ...response(), answers: {} } as never);
  const refused = await metricsOf(fetch, TOKEN);
  expect(refused.answers).toContain(
    'okr_klar_answers_total{route="respondent",status="422",code="invalid-response"} 1',
  );
  await stopHost(host);
});

test('of the process, metrics tell nothing that a single write moves', async () => {
  using folder = temporaryFolder();
  const host = await startHost(folder.path, { METRICS_TOKEN: TOKEN });
  const { text } = await metricsOf(overNetwork(host.origin), TOKEN);
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  // A new one has to be thought about: see src/host/node/metrics.ts.
  expect(samples.map((line) => line.split(/[ {]/)[0])).toEqual([
    'okr_klar_info',
    'process_start_time_seconds',
    'process_uptime_seconds',
    'process_cpu_seconds_total',
    'process_resident_memory_bytes',
    'nodejs_heap_size_used_bytes',
    'okr_klar_event_loop_delay_seconds',
    'okr_klar_event_loop_delay_seconds',
  ]);
  for (const line of samples) {
    const value = Number(line.split(' ').at(-1));
    if (line.includes('bytes')) expect(value % (8 * 1024 * 1024)).toBe(0);
    else if (line.includes('delay'))
      expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-9);
    else expect(value % 1).toBe(0);
  }
  await stopHost(host);
});

test('metrics are not there without a token, and open with it alone; a short one is refused at the start', async () => {
  using folder = temporaryFolder();
  const [without, withToken] = await Promise.all([
    startHost(`${folder.path}/without`),
    startHost(`${folder.path}/with`, { METRICS_TOKEN: TOKEN }),
  ]);
  expect((await metricsOf(overNetwork(without.origin), TOKEN)).status).toBe(404);
  const fetch = overNetwork(withToken.origin);
  expect((await metricsOf(fetch)).status).toBe(401);
  expect((await metricsOf(fetch, `${TOKEN}x`)).status).toBe(404);
  expect((await metricsOf(fetch, TOKEN)).status).toBe(200);
  await Promise.all([stopHost(without), stopHost(withToken)]);
});
