import { expect, test } from 'vitest';
import { codesOfSurvey, makeInvitations } from '#coach/invitations/codes.ts';
import { codeHash, unpackInvitations } from '#core/index.ts';

const KEY = 'ck_aaaaaaaaaaaaaaaaaaaaaaaaaaaa';

test('the codes that a survey was opened with can be made again, by its coach and nobody else', async () => {
  const {
    invitations = '',
    invitationSeed = '',
    spares,
  } = await makeInvitations(KEY, { count: 6, spares: 2 });
  const hashes = unpackInvitations(invitations);
  const again = async (key: string) =>
    Promise.all((await codesOfSurvey(key, invitationSeed, 8)).map(codeHash));
  expect(spares).toBe(2);
  expect(hashes).toHaveLength(8);
  expect((await again(KEY)).sort()).toEqual(hashes?.sort());
  expect((await again(`${KEY}b`)).filter((hash) => hashes?.includes(hash))).toEqual([]);
});

test('two surveys of one coach have no code in common', async () => {
  const made = await Promise.all([1, 2].map(() => makeInvitations(KEY, { count: 6, spares: 0 })));
  const [one, other] = await Promise.all(
    made.map(({ invitationSeed = '' }) => codesOfSurvey(KEY, invitationSeed, 6)),
  );
  expect(one?.filter((code) => other?.includes(code))).toEqual([]);
});
