import type { Organisation, Survey } from '#core/index.ts';
import type { SealedResponse } from '#store/store.ts';

/** Far ahead: a Redis deletes by its own clock, and nothing here may have been kept its time yet. */
export const NOW = Date.parse('2096-03-02T12:00:00Z');
/** The last mark before it. */
export const MARK = Date.parse('2096-03-02T12:00:00Z');
export const CELLS = 371;

/** A survey with two groups that anybody with the link may answer. */
export function survey(id: string): Survey {
  return {
    id,
    workspaceId: 'wwwwwwww',
    organisationId: 'bbbbbbbb',
    instrument: 'okr-readiness@2',
    round: 1,
    locale: 'nb',
    mode: 'open',
    invitations: null,
    groups: [
      { id: 'g1', name: 'Ledelse' },
      { id: 'g2', name: 'Ærlig "talt" 🎯' },
    ],
    employees: 12,
    closesAt: '2096-03-16T12:00:00.000Z',
  };
}

/** An organisation without surveys. */
export function organisation(id: string): Organisation {
  return {
    ...{ id, workspaceId: 'wwwwwwww', name: 'Testby', locale: 'nb', employees: null },
    ...{ resultsKeyRotation: 0, resultsKeyHash: null, surveys: [], lastRound: 0 },
  };
}

/** A response whose cells all hold the same number. */
export function sealed(fill: number, change: Partial<SealedResponse> = {}): SealedResponse {
  return {
    responseId: crypto.randomUUID(),
    credentialId: null,
    padId: crypto.getRandomValues(new Uint8Array(16)),
    cells: new Uint32Array(CELLS).fill(fill),
    instrument: 'okr-readiness@2',
    pepperMark: 'mark',
    ...change,
  };
}

/** One that is answered by invitation. */
export function invited(id: string): Survey {
  const invitations = { publicKey: 'key', count: 2, spares: 0, questions: { nb: 'digest' }, seed: 'seed' };
  return { ...survey(id), mode: 'invited', invitations };
}
