import { expect, test } from 'vitest';
import { readNodeConfig } from '#host/config.ts';
import { withMetrics } from '#host/node/metrics.ts';
import { call, type Fetch, openSurvey, overNetwork, respond, response } from '../support/client.ts';
import { apiOnSqlite, temporaryFolder } from '../support/host.ts';
import { startHost, stopHost } from '../support/process.ts';

const TOKEN = 'the-token-of-metrics';

/** What is answered at /metrics. */
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

  // Of the process they tell nothing that a single write moves.
  const samples = before.text
    .split('\n')
    .filter((line) => line !== '' && !/^(#|okr_klar_answers_total)/.test(line));
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

test('metrics are not there without a token, and open with it alone; a short one is refused', async () => {
  using api = apiOnSqlite();
  const { version, store } = api.context;
  const parts = { version, store: store.name };
  expect(withMetrics(api.fetch, { ...parts, metricsToken: null })).toBe(api.fetch);
  const fetch: Fetch = withMetrics(api.fetch, { ...parts, metricsToken: TOKEN });
  expect((await metricsOf(fetch)).status).toBe(401);
  expect((await metricsOf(fetch, `${TOKEN}x`)).status).toBe(404);
  expect((await metricsOf(fetch, TOKEN)).status).toBe(200);
  expect((await call(fetch, 'POST', '/metrics', { key: TOKEN })).status).toBe(405);
  expect(() => readNodeConfig({ METRICS_TOKEN: 'short' })).toThrow('METRICS_TOKEN is shorter than 16');
});

test('whoever is invited leaves no trace either; control: a code that opens nothing does', async () => {
  const request = (status: number) =>
    withMetrics(async () => new Response(null, { status }), {
      version: '0',
      store: 'x',
      metricsToken: TOKEN,
    });
  for (const [status, traces] of [
    [200, 0],
    [403, 1],
  ] as const) {
    const site = request(status);
    await site(new Request(`http://localhost/api/surveys/b22222222/credentials`, { method: 'POST' }));
    expect((await metricsOf(site, TOKEN)).answers).toHaveLength(traces);
  }
});

test('a meeting that a coach watches leaves no trace of when somebody has answered', async () => {
  using api = apiOnSqlite();
  const fetch: Fetch = withMetrics(api.fetch, { version: '0', store: 'sqlite', metricsToken: TOKEN });
  const { key, survey } = await openSurvey(fetch);
  let tag = '';
  const look = async () => {
    const headers = { 'if-none-match': tag };
    const answer = await call(fetch, 'GET', '/api/workspace', { key, headers });
    tag = answer.headers.get('etag') ?? '';
    const { answers } = await metricsOf(fetch, TOKEN);
    return { status: answer.status, counters: answers.map((line) => line.replace(/ \d+$/, '')) };
  };
  const first = await look();
  const idle = await look();
  await respond(fetch, survey.id);
  const moved = await look();
  // Control: what the coach sees does tell.
  expect([first.status, idle.status, moved.status]).toEqual([200, 304, 200]);
  expect([idle.counters, moved.counters]).toEqual([first.counters, first.counters]);
});
