import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  type Collected,
  cellCount,
  cellsOf,
  declareGroups,
  type Instrument,
  ROOM_FOR_ALL,
  type Survey,
  type SurveyResponse,
  seal,
  sealingKey,
} from '#core/index.ts';
import { anyPadId, anyResponse } from './sample.ts';

/** A response with the pad id of its attempt. */
export interface Counted {
  readonly response: SurveyResponse;
  readonly padId: Uint8Array<ArrayBuffer>;
}

export const PEPPER = bytesFrom('pepper', 32);

/** Some counted responses. */
export function anyCounted(constraints: fc.ArrayConstraints): fc.Arbitrary<Counted[]> {
  return fc.array(fc.record({ response: anyResponse, padId: anyPadId }), constraints);
}

/** What a store does: adds sealed vectors up, modulo 2^32, and remembers the pad ids. @param groups see cellCount */
export async function collect(
  all: readonly Counted[],
  instrument: Instrument,
  surveyId: string,
  pepper = PEPPER,
  groups = ROOM_FOR_ALL,
): Promise<Collected> {
  const key = await sealingKey(pepper, surveyId);
  const cells = new Uint32Array(cellCount(instrument, groups));
  for (const { response, padId } of all) {
    const vector = await seal(cellsOf(response, instrument, groups), key, padId);
    vector.forEach((cell, index) => {
      cells[index] = (cells[index] ?? 0) + cell;
    });
  }
  return { cells, responses: all.length, pads: [packed(all.map(({ padId }) => padId))] };
}

/** Pad ids one after the other, as a page of them comes from the store. */
export function packed(padIds: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(padIds.flatMap((padId) => [...padId]));
}

/** Bytes that look random and are the same in every run. */
export function bytesFrom(label: string, length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(label).digest().subarray(0, length));
}

/** A survey with three groups. */
export const aSurvey: Survey = {
  id: 'h7k2m9p4',
  workspaceId: 'w',
  organisationId: 'o',
  instrument: 'sample@1',
  round: 1,
  locale: 'nb',
  mode: 'open',
  invitations: null,
  groups: declareGroups(['A', 'B', 'C']),
  employees: null,
  closesAt: '2026-12-01T12:00:00Z',
};
