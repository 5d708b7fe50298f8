import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ADDRESSES } from '../../contract/addresses.ts';
import { bearerToken } from '../../server/authorisation.ts';
import { constantTimeEqual } from '../../server/key.ts';
import { pathPattern } from '../../server/path-pattern.ts';
import { problemCodeOf, problemResponse } from '../../server/problem-response.ts';

/**
 * GET /metrics, in Prometheus' text format: a few gauges of the process, and how requests were answered.
 *
 * Whoever collects metrics keeps them with their time, often for years and in another place than the answers. A counter
 * that rose with each response would note there when somebody answered, which nothing else here keeps (invariant I5),
 * and on a site with one survey it would say how many have, which coaches are told four times a day in steps of five
 * (I1). So what a respondent's browser asks for is counted only when it fails: pages and files, the survey, codes, and
 * responses. A refused response counts nothing anywhere, so it may be counted here.
 *
 * The process may not tell either. A response is a write, some memory and a millisecond of work: there is no counter of
 * writes, bytes, connections or garbage collections, and the gauges are so coarse that one request moves none of them.
 */
type Fetch<Asked extends Request> = (request: Asked) => Promise<Response>;

interface Metrics {
  /** null: there is no such address. */
  readonly metricsToken: string | null;
  readonly version: string;
  readonly store: string;
}

/** Who asks at an address. `respondent` and `page` are what those who answer ask for. */
type RouteClass = 'respondent' | 'page' | 'coach' | 'result' | 'operator';

const CLASSES: Readonly<Record<keyof typeof ADDRESSES, RouteClass>> = {
  responses: 'respondent',
  credentials: 'respondent',
  survey: 'respondent',
  result: 'result',
  results: 'result',
  plan: 'result',
  health: 'operator',
  cron: 'operator',
  workspace: 'coach',
  keys: 'coach',
  key: 'coach',
  invitationSecret: 'coach',
  evidence: 'coach',
  organisations: 'coach',
  organisation: 'coach',
  outcome: 'coach',
  transfer: 'coach',
  transfers: 'coach',
  surveys: 'coach',
};

const FAILURES_ONLY: readonly RouteClass[] = ['respondent', 'page'];

const ROUTES = Object.entries(ADDRESSES).flatMap(([name, paths]) =>
  paths.map((pathname) => ({
    pattern: pathPattern(pathname),
    of: CLASSES[name as keyof typeof ADDRESSES],
  })),
);

/** The site, and /metrics if there is a token for it. */
export function withMetrics<Asked extends Request>(site: Fetch<Asked>, metrics: Metrics): Fetch<Asked> {
  const { metricsToken } = metrics;
  if (metricsToken === null) return site;
  const answers = new Map<string, number>();
  const describe = processGauges(metrics);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/metrics') return answer(request, metricsToken, () => describe() + counted(answers));
    const response = await site(request);
    const line = lineOf(pathname, response);
    if (line) answers.set(line, (answers.get(line) ?? 0) + 1);
    return response;
  };
}

/** The counter that an answer belongs to; null for what is not counted. */
function lineOf(pathname: string, response: Response): string | null {
  const route = ROUTES.find(({ pattern }) => pattern(pathname))?.of ?? 'page';
  if (FAILURES_ONLY.includes(route) && response.status < 400) return null;
  const code = problemCodeOf(response) ?? '';
  // Whether what somebody polls has changed would tell when somebody answered: a meeting's count is live.
  const status = response.status === 304 ? 200 : response.status;
  return `okr_klar_answers_total{route="${route}",status="${status}",code="${code}"}`;
}

function counted(answers: ReadonlyMap<string, number>): string {
  const lines = [...answers].map(([line, count]) => `${line} ${count}`).sort();
  return [
    '# HELP okr_klar_answers_total Answers to requests. Of pages and of what respondents ask for, only failures.',
    '# TYPE okr_klar_answers_total counter',
    ...lines,
    '',
  ].join('\n');
}

function answer(request: Request, token: string, text: () => string): Response {
  if (request.method !== 'GET') return problemResponse({ code: 'method-not-allowed' }, { allow: 'GET' });
  const given = bearerToken({ request });
  if (given === null) return problemResponse({ code: 'key-required' });
  if (!constantTimeEqual(given, token)) return problemResponse({ code: 'not-found' });
  return new Response(text(), {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
  });
}

const MINUTE = 60_000;
/** Milliseconds between two samples of the delay: 3 000 a minute, so a single slow one is no percentile. */
const RESOLUTION = 20;
const COARSE_BYTES = 8 * 1024 * 1024;
const COARSE_SECONDS = 0.01;

function processGauges({ version, store }: Metrics): () => string {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  delay.enable();
  let quantiles = { '0.5': 0, '0.99': 0 };
  // By the minute, and not from one look to the next: somebody may look very often.
  setInterval(() => {
    quantiles = { '0.5': seconds(delay.percentile(50)), '0.99': seconds(delay.percentile(99)) };
    delay.reset();
  }, MINUTE).unref();
  const start = Math.round(Date.now() / 1000 - process.uptime());

  return () => {
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const node = process.versions.node;
    return [
      ...gauge('okr_klar_info', 'Version of the program, and its store.', [
        [`{version="${version}",node="${node}",store="${store}"}`, 1],
      ]),
      ...gauge('process_start_time_seconds', 'When it started, since the epoch.', [['', start]]),
      ...gauge('process_uptime_seconds', 'How long it has run.', [['', Math.floor(process.uptime())]]),
      ...gauge(
        'process_cpu_seconds_total',
        'Processor time, in whole seconds.',
        [['', Math.floor((user + system) / 1e6)]],
        'counter',
      ),
      ...gauge('process_resident_memory_bytes', 'Memory, in steps of 8 MiB.', [['', coarse(rss)]]),
      ...gauge('nodejs_heap_size_used_bytes', 'Heap in use, in steps of 8 MiB.', [['', coarse(heapUsed)]]),
      ...gauge(
        'okr_klar_event_loop_delay_seconds',
        'Delay of the event loop in the last whole minute, in steps of 10 ms.',
        Object.entries(quantiles).map(([quantile, value]) => [`{quantile="${quantile}"}`, value]),
      ),
      '',
    ].join('\n');
  };
}

function gauge(
  name: string,
  help: string,
  values: readonly (readonly [labels: string, value: number])[],
  type: 'gauge' | 'counter' = 'gauge',
): string[] {
  const samples = values.map(([labels, value]) => `${name}${labels} ${value}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples];
}

function coarse(bytes: number): number {
  return Math.ceil(bytes / COARSE_BYTES) * COARSE_BYTES;
}

/** @param nanoseconds between two samples, of which the resolution is none of the delay */
function seconds(nanoseconds: number): number {
  const delay = Math.max(0, nanoseconds / 1e9 - RESOLUTION / 1000);
  return Math.round(delay / COARSE_SECONDS) / (1 / COARSE_SECONDS);
}
