import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import type { Answer, Problem } from '#core/index.ts';
import { questionIds } from '#core/index.ts';
import { DEFAULT_CONTENT } from '#instruments/index.ts';
import { parseSurveyId } from '#server/survey-id.ts';

export type Fetch = (request: Request) => Promise<Response>;

/** Every question id, in the order asked. */
export const QUESTIONS = questionIds(DEFAULT_CONTENT.instrument);

export interface Call {
  readonly key?: string;
  readonly body?: unknown;
  /** A body sent as it is. */
  readonly raw?: BodyInit;
  readonly headers?: Record<string, string>;
}

export interface Answered<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** One call of the API, made the way an outside client makes it. */
export async function call<T = Problem>(
  fetch: Fetch,
  method: string,
  path: string,
  { key, body, raw, headers = {} }: Call = {},
): Promise<Answered<T>> {
  const request = new Request(new URL(path, 'http://localhost'), {
    method,
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(raw !== undefined && { body: raw }),
    redirect: 'manual',
  });
  const response = await fetch(request);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    body: (isJson ? JSON.parse(text) : text) as T,
  };
}

/** All questions answered alike, apart from some. */
export function answers(same: Answer, except: Record<string, Answer> = {}): Record<string, Answer> {
  return { ...Object.fromEntries(QUESTIONS.map((id) => [id, same])), ...except };
}

/** The same for whatever a survey asks. */
export function answersTo(surveyId: string, same: Answer): Record<string, Answer> {
  const { instrument } = parseSurveyId(surveyId)?.content ?? DEFAULT_CONTENT;
  return Object.fromEntries(questionIds(instrument).map((id) => [id, same]));
}

/** A complete response with a fresh id. */
export function response(given: Record<string, Answer> = answers('yes'), group: string | null = null) {
  return { responseId: crypto.randomUUID(), answers: given, group };
}

/**
 * A coach with one organisation and one open survey. It is answered together unless a mode is given: that is the one
 * kind that can be closed by hand.
 */
export async function openSurvey(
  fetch: Fetch,
  options: { groups?: string[]; employees?: number; mode?: 'open' | 'together' } = {},
) {
  const { groups = [], employees = 12, mode = 'together' } = options;
  const workspace = await call<{ coachKey: string }>(fetch, 'POST', '/api/workspace', { body: {} });
  const key = workspace.body.coachKey;
  const organisation = await call<OrganisationDocument>(fetch, 'POST', '/api/organisations', {
    key,
    body: { name: 'Testby kommune', employees, locale: 'nb' },
  });
  const survey = await call<SurveyDocument>(fetch, 'POST', '/api/surveys', {
    key,
    body: { organisationId: organisation.body.id, groups, mode },
  });
  return { key, organisation: organisation.body, survey: survey.body };
}

/** Sends one response. */
export function respond(fetch: Fetch, surveyId: string, body: unknown = response()) {
  return call<{ status: string } & Problem>(fetch, 'POST', `/api/surveys/${surveyId}/responses`, { body });
}

/** How the closing time of a survey is made to come on a host, beside it, by what calls that host. */
export const timeComes = new WeakMap<Fetch, (surveyId: string) => Promise<unknown>>();

/** Closes a survey: one that is answered together by hand, any other by letting its time come. */
export async function close(fetch: Fetch, key: string, surveyId: string) {
  const path = `/api/surveys/${surveyId}`;
  const byHand = await call<SurveyDocument & Problem>(fetch, 'PATCH', path, {
    key,
    body: { status: 'closed' },
  });
  const letTimeCome = timeComes.get(fetch);
  if (byHand.body.code !== 'closes-by-itself' || !letTimeCome) return byHand;
  await letTimeCome(surveyId);
  return call<SurveyDocument & Problem>(fetch, 'GET', path, { key });
}

/** Turns on or off that everybody with an answer link sees the result after closing. */
export function share(fetch: Fetch, key: string, organisationId: string, resultsShared: unknown) {
  return call<OrganisationDocument & Problem>(fetch, 'PATCH', `/api/organisations/${organisationId}`, {
    key,
    body: { resultsShared },
  });
}

/** Closes a survey and says how many had answered it by then. */
export async function closedWith(
  fetch: Fetch,
  { key, survey }: Awaited<ReturnType<typeof openSurvey>>,
): Promise<number | undefined> {
  const { participation } = (await close(fetch, key, survey.id)).body;
  return 'responses' in participation ? participation.responses : undefined;
}

/** Sends what is meant for any site to a running one. @param headers sent besides */
export function overNetwork(origin: string, headers: Readonly<Record<string, string>> = {}): Fetch {
  return (request) => {
    const { pathname, search } = new URL(request.url);
    const sent = new Request(new URL(pathname + search, origin), request);
    for (const [name, value] of Object.entries(headers)) sent.headers.set(name, value);
    return fetch(sent);
  };
}
