import {
  cellsOf,
  groupPlace,
  instrumentKey,
  PAD_ID_BYTES,
  parseResponse,
  ROOM_FOR_ALL,
  type SurveyResponse,
} from '../core/index.ts';
import type { Content } from '../instruments/index.ts';
import type { ResponseOutcome, SealedResponse } from '../store/store.ts';
import type { ServerContext } from './context.ts';
import type { RequestContext } from './http.ts';
import { limitWhereFound } from './limit.ts';
import { pepperMark, refuseOtherPepper, requireOwnPepper } from './pepper.ts';
import { ProblemError, refuse } from './problem-response.ts';
import { redeemCredential } from './redeem-credential.ts';
import { cachedSealingKey, sealCells } from './sealing.ts';
import { groupsDeclaredBy, parseSurveyId } from './survey-id.ts';

/**
 * Validates, seals and counts one response. Refuses with `invalid-response`, `invitation-required`,
 * `survey-closed`, `not-found`, `rate-limited` or, with another pepper than the store's, `store-unavailable`; then
 * nothing is counted.
 */
export async function submitResponse(
  context: RequestContext,
  input: unknown,
): Promise<'counted' | 'already-counted'> {
  const { server, params } = context;
  const { id, content } = parseSurveyId(params.id) ?? refuse('not-found');
  const response = parseResponse(input, content.instrument);
  if (!response.ok) throw new ProblemError(response.problem);
  const groups = groupsDeclaredBy(id);
  if (groupPlace(response.value.group) > groups) {
    refuse('invalid-response', [{ path: 'group', message: 'unknown' }]);
  }
  return limitWhereFound(context, 'response', async () => {
    await requireOwnPepper(server);
    const counting = await count(server, id, content, response.value, groups);
    // Only a survey of an older version has another number of cells than its id tells.
    const isOlder = counting === 'other-size';
    return outcomeOf(
      server,
      isOlder ? await count(server, id, content, response.value, ROOM_FOR_ALL) : counting,
    );
  });
}

/** Seals a response, each time with another pad, and counts it. */
async function count(
  server: ServerContext,
  id: string,
  content: Content,
  response: SurveyResponse,
  groups: number,
): Promise<ResponseOutcome> {
  const sealed = await sealResponse(server, id, content, response, groups);
  const now = server.now();
  return server.store.count(id, sealed, now, server.lastMark(now));
}

async function sealResponse(
  server: ServerContext,
  id: string,
  content: Content,
  response: SurveyResponse,
  groups: number,
): Promise<SealedResponse> {
  const padId = server.random(PAD_ID_BYTES);
  const key = cachedSealingKey(server, id);
  return {
    responseId: response.responseId,
    credentialId: await redeemCredential(server, id, response.credential),
    padId,
    cells: sealCells(cellsOf(response, content.instrument, groups), key, padId),
    instrument: instrumentKey(content.instrument),
    pepperMark: pepperMark(server.pepper),
  };
}

function outcomeOf({ store }: ServerContext, counting: ResponseOutcome): 'counted' | 'already-counted' {
  switch (counting) {
    case 'counted':
    case 'already-counted':
      return counting;
    case 'closed':
      return refuse('survey-closed');
    case 'unknown-survey':
      return refuse('not-found');
    case 'invitation-required':
      return refuse('invitation-required');
    case 'no-invitations':
      return refuse('invalid-response', [{ path: 'credential', message: 'unknown' }]);
    case 'other-pepper':
      return refuseOtherPepper(store);
    case 'other-instrument':
    case 'other-size':
      return refuse('invalid-response', [{ path: 'instrument', message: 'unknown' }]);
  }
}
