import type { EvidenceDocument } from '#contract/evidence.ts';
import type { NewOutcome } from '#contract/outcome.ts';
import type { Problem, RoundOutcome } from '#core/index.ts';
import type { Store } from '#store/store.ts';
import { call, type Fetch } from './client.ts';

/** How it went, as a page sends it. */
export function outcome(surveyId: string, change: Partial<NewOutcome> = {}): NewOutcome {
  return {
    ...{ surveyId, after: 2, inUse: 'partly', reviewed: 'yes', moved: 'some', again: 'yes' },
    shared: false,
    ...change,
  };
}

export function writeOutcome(fetch: Fetch, key: string, organisationId: string, body: unknown) {
  const path = `/api/organisations/${organisationId}/outcome`;
  return call<RoundOutcome & Problem>(fetch, 'PUT', path, { key, body });
}

export async function readEvidence(fetch: Fetch, key: string) {
  return (await call<EvidenceDocument>(fetch, 'GET', '/api/workspace/evidence', { key })).body;
}

/**
 * Has an organisation know of a round that closed a year ago and is deleted, by the outcome after two quarters. Where the
 * clock of a host cannot be moved, an outcome can be written only about such a round. @returns the id of the round
 */
export async function rememberRound(store: Store, organisationId: string): Promise<string> {
  const [stored] = await store.read('organisation', [organisationId]);
  if (!stored) throw new Error('no organisation');
  const surveyId = 'b22222222';
  const now = Date.now();
  const outcomes: RoundOutcome[] = [
    {
      ...{ surveyId, round: 1, instrument: 'okr-readiness@2', after: 2, shared: false },
      ...{ inUse: 'yes', reviewed: 'yes', moved: 'most', again: 'yes' },
      closedAt: new Date(now - 365 * 86_400_000).toISOString(),
      entered: new Date(now - 180 * 86_400_000).toISOString(),
    },
  ];
  await store.write('organisation', organisationId, { ...stored.body, outcomes }, stored.version);
  return surveyId;
}
