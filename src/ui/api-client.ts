import type {
  CredentialGrant,
  CredentialRequest,
  FieldError,
  Mode,
  OrganisationDocument,
  ProblemCode,
  PublicSurveyDocument,
  ResultDocument,
  ResultsDocument,
  SurveyDocument,
  SurveyResponse,
  WorkspaceDocument,
} from '#core/index.ts';
import { timeoutSignal } from './timeout.ts';

/** What can go wrong as the page sees it: a problem of the API, or no answer at all. */
export class ApiProblem extends Error {
  readonly code: ProblemCode | 'offline';
  readonly errors: readonly FieldError[];

  constructor(code: ProblemCode | 'offline', errors: readonly FieldError[] = []) {
    super(code);
    this.code = code;
    this.errors = errors;
  }
}

interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** Longer than a slow phone needs. Without a limit, a connection that died would be waited for without end. */
const PATIENCE = 20_000;

/** A key travels in a header, never in an address that reaches the server. */
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

async function call<T>(path: string, options: Call = {}): Promise<T> {
  const response = await send(path, options);
  if (!response.ok) throw await problemOf(response);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

async function send(path: string, { method = 'GET', headers, body }: Call): Promise<Response> {
  const request: RequestInit = {
    method,
    headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }), ...headers },
    cache: 'no-store',
    signal: timeoutSignal(PATIENCE),
    ...(body && { body: JSON.stringify(body) }),
  };
  return fetch(`/api/${path}`, request).catch(() => {
    throw new ApiProblem('offline');
  });
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const problem = await response.json().catch(() => null);
  return new ApiProblem(problem?.code ?? 'unexpected', problem?.errors);
}

export function createWorkspace(signupCode?: string): Promise<{ workspaceId: string; coachKey: string }> {
  return call('workspace', { method: 'POST', body: signupCode ? { signupCode } : {} });
}

export function readWorkspace(key: string): Promise<WorkspaceDocument> {
  return call('workspace', { headers: bearer(key) });
}

/** A workspace with the tag it was sent under. */
export interface TaggedWorkspace {
  readonly workspace: WorkspaceDocument;
  readonly tag: string | null;
}

/** Reads the workspace again; the same object when nothing has changed since, which costs next to nothing. */
export function rereadWorkspace(key: string, before?: TaggedWorkspace): Promise<TaggedWorkspace> {
  return reread('workspace', key, before, (workspace: WorkspaceDocument, tag) => ({ workspace, tag }));
}

async function reread<Body, Tagged extends { readonly tag: string | null }>(
  path: string,
  key: string,
  before: Tagged | undefined,
  tagged: (body: Body, tag: string | null) => Tagged,
): Promise<Tagged> {
  const response = await send(path, {
    headers: { ...bearer(key), ...(before?.tag && { 'if-none-match': before.tag }) },
  });
  if (response.status === 304 && before) return before;
  if (!response.ok) throw await problemOf(response);
  return tagged(await response.json(), response.headers.get('etag'));
}

export interface NewOrganisation {
  readonly name: string;
  /** null when the coach has not said. */
  readonly employees: number | null;
  readonly locale: string;
}

export function createOrganisation(key: string, body: NewOrganisation): Promise<OrganisationDocument> {
  return call('organisations', { method: 'POST', headers: bearer(key), body });
}

/**
 * What may be changed. A rotated results link stops working; a revoked one has no successor, and ends the
 * sharing with everybody too.
 */
export interface OrganisationChange extends Partial<NewOrganisation> {
  readonly resultsKey?: 'rotate' | 'revoke';
  readonly resultsShared?: boolean;
}

export function updateOrganisation(
  key: string,
  id: string,
  body: OrganisationChange,
): Promise<OrganisationDocument> {
  return call(`organisations/${encodeURIComponent(id)}`, { method: 'PATCH', headers: bearer(key), body });
}

export function removeOrganisation(key: string, id: string): Promise<void> {
  return call(`organisations/${encodeURIComponent(id)}`, { method: 'DELETE', headers: bearer(key) });
}

export interface NewSurvey {
  readonly organisationId: string;
  readonly locale?: string;
  readonly groups?: readonly string[];
  /** ISO 8601. */
  readonly closesAt?: string;
  /** 'open' when nothing is said. */
  readonly mode?: Mode;
  /** For mode `invited`: the hashes of all codes; see packInvitations. */
  readonly invitations?: string;
  /** How many of those codes are spares. */
  readonly spares?: number;
  /** What the codes follow from; 16 random bytes, base64url. */
  readonly invitationSeed?: string;
}

export function createSurvey(key: string, body: NewSurvey): Promise<SurveyDocument> {
  return call('surveys', { method: 'POST', headers: bearer(key), body });
}

export function readSurvey(id: string): Promise<PublicSurveyDocument> {
  return call(`surveys/${encodeURIComponent(id)}`);
}

/** A survey as its coach sees it, with the tag it was sent under. */
export interface TaggedSurvey {
  readonly survey: SurveyDocument;
  readonly tag: string | null;
}

/** Reads one survey of a coach again; the same object when nothing has changed since. */
export function rereadSurvey(key: string, id: string, before?: TaggedSurvey): Promise<TaggedSurvey> {
  return reread(`surveys/${encodeURIComponent(id)}`, key, before, (survey: SurveyDocument, tag) => ({
    survey,
    tag,
  }));
}

export function closeSurvey(key: string, id: string): Promise<SurveyDocument> {
  return call(`surveys/${encodeURIComponent(id)}`, {
    method: 'PATCH',
    headers: bearer(key),
    body: { status: 'closed' },
  });
}

export function rescheduleSurvey(key: string, id: string, closesAt: string): Promise<SurveyDocument> {
  return call(`surveys/${encodeURIComponent(id)}`, {
    method: 'PATCH',
    headers: bearer(key),
    body: { closesAt },
  });
}

export function sendResponse(
  surveyId: string,
  body: SurveyResponse,
): Promise<{ status: 'counted' | 'already-counted' }> {
  return call(`surveys/${encodeURIComponent(surveyId)}/responses`, { method: 'POST', body });
}

/**
 * Trades an invitation's code for an evaluation of the blinded element. The same two again are answered the
 * same way, so a lost reply can be asked for once more.
 */
export function tradeCode(surveyId: string, body: CredentialRequest): Promise<CredentialGrant> {
  return call(`surveys/${encodeURIComponent(surveyId)}/credentials`, { method: 'POST', body });
}

/** One round as its coach sees it. */
export function readRound(key: string, surveyId: string): Promise<ResultDocument> {
  return call(`surveys/${encodeURIComponent(surveyId)}/result`, { headers: bearer(key) });
}

export function readResults(key: string): Promise<ResultsDocument> {
  return call('results', { headers: bearer(key) });
}

/** The one round that is shared with everybody who has its link, put as a results key would show it. */
export async function readSharedResult(surveyId: string): Promise<ResultsDocument> {
  const { organisation, locale } = await readSurvey(surveyId);
  const round = await call<ResultDocument>(`surveys/${encodeURIComponent(surveyId)}/result`);
  return { organisation: { name: organisation.name, locale }, rounds: [round] };
}
