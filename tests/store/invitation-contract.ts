import { expect } from 'vitest';
import type { SealedResponse, Store } from '#store/store.ts';
import { collected } from '../support/collected.ts';
import { CELLS, invited, MARK, NOW, sealed, survey } from './sample.ts';

/** What every backend does with invitations. @param contract makes a test of a store with nothing in it */
export function invitationContract(
  contract: (title: string, check: (store: Store) => Promise<void>) => void,
): void {
  contract('a code is given to the first element that asks, as often as that one asks', async (store) => {
    await store.openSurvey(invited('ssssssss'), CELLS, ['code-1', 'code-2']);
    const redeem = (code: string, element: string, now = NOW, id = 'ssssssss') =>
      store.grantCode(id, code, element, now);
    expect(await redeem('code-1', 'first')).toBe('granted');
    expect(await redeem('code-1', 'second')).toBe('not-usable');
    expect(await redeem('code-1', 'first')).toBe('granted');
    expect(await redeem('code-2', 'second')).toBe('granted');
    expect(await redeem('code-3', 'first')).toBe('not-usable');
    expect(await redeem('code-1', 'first', NOW, 'nnnnnnnn')).toBe('unknown-survey');
    expect(await redeem('code-1', 'first', Date.parse(survey('s').closesAt))).toBe('closed');
    await store.openSurvey(survey('oooooooo'), CELLS);
    expect(await redeem('code-1', 'first', NOW, 'oooooooo')).toBe('not-usable');
  });

  contract('of 50 elements that ask for one code at once, one gets it', async (store) => {
    await store.openSurvey(invited('ssssssss'), CELLS, ['code-1', 'code-2']);
    const elements = Array.from({ length: 50 }, (_, number) => `element-${number}`);
    const ask = () => Promise.all(elements.map((each) => store.grantCode('ssssssss', 'code-1', each, NOW)));
    const first = await ask();
    expect(first.filter((outcome) => outcome === 'granted')).toHaveLength(1);
    expect(await ask()).toEqual(first);
  });

  contract('a credential counts once, in a survey with invitations only', async (store) => {
    await store.openSurvey(invited('ssssssss'), CELLS, ['code-1']);
    await store.openSurvey(survey('oooooooo'), CELLS);
    const first = sealed(1, { credentialId: 'one' });
    const count = (response: SealedResponse, id = 'ssssssss') => store.count(id, response, NOW, MARK);
    expect(await count(sealed(1))).toBe('invitation-required');
    expect(await count(first)).toBe('counted');
    expect(await count(first)).toBe('already-counted');
    expect(await count({ ...first, credentialId: 'two' })).toBe('already-counted');
    expect(await count(sealed(1, { credentialId: 'one' }))).toBe('invitation-required');
    expect(await count(sealed(1, { credentialId: 'two' }))).toBe('counted');
    expect(await count(sealed(1, { credentialId: 'one' }), 'oooooooo')).toBe('no-invitations');
    expect(await count(sealed(1), 'oooooooo')).toBe('counted');
    expect((await collected(store, 'ssssssss'))?.cells).toEqual(new Uint32Array(CELLS).fill(2));
    expect((await collected(store, 'oooooooo'))?.cells).toEqual(new Uint32Array(CELLS).fill(1));
  });

  contract('50 responses at once with one credential count one', async (store) => {
    await store.openSurvey(invited('ssssssss'), CELLS, ['code-1']);
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () =>
        store.count('ssssssss', sealed(3, { credentialId: 'one' }), NOW, MARK),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'counted')).toHaveLength(1);
    expect((await collected(store, 'ssssssss'))?.cells).toEqual(new Uint32Array(CELLS).fill(3));
  });

  contract('a removed survey takes its invitations and spent credentials along', async (store) => {
    const response = sealed(5, { credentialId: 'one' });
    for (const element of ['first', 'second']) {
      expect(await store.openSurvey(invited('ssssssss'), CELLS, ['code-1'])).toBe(true);
      expect(await store.grantCode('ssssssss', 'code-1', element, NOW)).toBe('granted');
      expect(await store.count('ssssssss', response, NOW, MARK)).toBe('counted');
      await store.removeSurvey('ssssssss');
    }
  });
}
