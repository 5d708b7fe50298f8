import { expect, test } from 'vitest';
import { organisationDocument } from '#server/documents.ts';
import { survey } from '../store/sample.ts';
import { apiOnSqlite } from '../support/host.ts';
import { made, people } from '../support/results.ts';

const organisation = {
  ...{ id: 'bbbbbbbb', workspaceId: 'wwwwwwww', name: 'Testby', locale: 'nb', employees: 20 },
  ...{ resultsKeyHash: null, resultsKeyRotation: 0, surveys: [], lastRound: 3 },
};
const reader = {
  root: new Uint8Array(32),
  shown: { kind: 'coach' as const },
  workspace: { body: { keys: [] } },
};

/** Three closed rounds, the first one bad, the middle one of this instrument. @returns the last one's trends */
function trendsAround(instrument: string) {
  const rounds = [
    { instrument: 'okr-readiness@1', no: 16 },
    { instrument, no: 1 },
    { instrument: 'okr-readiness@1', no: 1 },
  ].map(({ instrument: asked, no }, place) => ({
    survey: { ...survey('ssssssss'), round: place + 1, instrument: asked },
    ...{ state: 'closed' as const, responses: 20, noted: null, result: made(people(20, { 0: [no, 0] })) },
  }));
  using api = apiOnSqlite();
  const [newest] = organisationDocument(
    { ...api.context, lastMark: () => 0 },
    organisation,
    rounds,
    reader,
  ).surveys;
  return newest?.factors?.map(({ trend }) => trend);
}

test('a round is compared with the last one that asked the same', () => {
  expect(trendsAround('other@1')?.[0]).toBe('better');
  expect(trendsAround('okr-readiness@1')?.[0]).toBeNull();
});
