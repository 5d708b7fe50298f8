import { expect, test } from 'vitest';
import type { SealedResponse, Store } from '#store/store.ts';
import { collected } from '../support/collected.ts';
import { closingContract } from './closing-contract.ts';
import { invitationContract } from './invitation-contract.ts';
import { planContract } from './plan-contract.ts';
import { CELLS, MARK, NOW, organisation, sealed, survey } from './sample.ts';

/** A store under test and a way to let it go. */
export interface Opened extends AsyncDisposable {
  readonly store: Store;
}

/** What every backend does, whatever it is made of. @param open a store with nothing in it */
export function storeContract(name: string, open: () => Promise<Opened>): void {
  const contract = (title: string, check: (store: Store) => Promise<void>) =>
    test(`${name}: ${title}`, async () => {
      await using opened = await open();
      await check(opened.store);
    });

  contract('it can be written to, and warns of nothing', async (store) => {
    await store.probe();
    expect(await store.warnings()).toEqual([]);
    expect(store.name).toBe(name);
  });

  contract('a document is written only by whoever knows its version', async (store) => {
    const body = { id: 'aaaaaaaa', keyHash: 'h', organisations: [] };
    expect(await store.read('workspace', ['aaaaaaaa', 'zzzzzzzz'])).toEqual([null, null]);
    expect(await store.write('workspace', 'aaaaaaaa', body, 0)).toBe(true);
    expect(await store.write('workspace', 'aaaaaaaa', body, 0)).toBe(false);
    const next = { ...body, organisations: ['Blåbær 🫐'] };
    expect(await store.write('workspace', 'aaaaaaaa', next, 1)).toBe(true);
    expect(await store.write('workspace', 'aaaaaaaa', body, 1)).toBe(false);
    expect(await store.read('workspace', ['aaaaaaaa'])).toEqual([{ body: next, version: 2 }]);
    expect(await store.remove('workspace', 'aaaaaaaa', 1)).toBe(false);
    expect(await store.read('workspace', ['aaaaaaaa'])).toEqual([{ body: next, version: 2 }]);
    expect(await store.remove('workspace', 'aaaaaaaa', 2)).toBe(true);
    expect(await store.read('workspace', ['aaaaaaaa'])).toEqual([null]);
    // Again, as a client sends it that has lost the reply.
    expect(await store.remove('workspace', 'aaaaaaaa', 2)).toBe(true);
    expect(await store.write('workspace', 'aaaaaaaa', next, 2)).toBe(false);
  });

  contract('workspaces are found by the day they were opened on, or when no day is known', async (store) => {
    const body = { keyHash: 'h', organisations: [] };
    await store.write('workspace', 'aaaaaaaa', { ...body, id: 'aaaaaaaa', opened: '2096-03-01' }, 0);
    await store.write('workspace', 'bbbbbbbb', { ...body, id: 'bbbbbbbb', opened: '2096-03-02' }, 0);
    await store.write('organisation', 'cccccccc', organisation('cccccccc'), 0);
    expect(await store.unopened('2096-03-01')).toEqual([]);
    expect(await store.unopened('2096-03-02')).toEqual(['aaaaaaaa']);
    await store.write('workspace', 'aaaaaaaa', { ...body, id: 'aaaaaaaa', opened: '2096-03-03' }, 1);
    expect(await store.unopened('2096-03-03')).toEqual(['bbbbbbbb']);
    expect(await store.remove('workspace', 'bbbbbbbb', 2)).toBe(false);
    expect((await store.unopened('2097-01-01')).sort()).toEqual(['aaaaaaaa', 'bbbbbbbb']);
    await store.remove('workspace', 'bbbbbbbb', 1);
    expect(await store.unopened('2097-01-01')).toEqual(['aaaaaaaa']);
  });

  contract('of many writers with the same version one wins', async (store) => {
    const body = { id: 'aaaaaaaa', keyHash: 'h', organisations: [] };
    const wins = await Promise.all(
      Array.from({ length: 20 }, () => store.write('workspace', 'aaaaaaaa', body, 0)),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
  });

  contract('a survey opens once and is read back', async (store) => {
    expect(await store.openSurvey(survey('ssssssss'), CELLS)).toBe(true);
    expect(await store.openSurvey(survey('ssssssss'), CELLS)).toBe(false);
    const record = { survey: survey('ssssssss'), state: 'open', responses: 0, noted: null, result: null };
    expect(await store.surveys(['nnnnnnnn', 'ssssssss'])).toEqual([null, record]);
    expect(await store.surveys([])).toEqual([]);
  });

  contract('a response counts once; every refusal counts nothing', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    const first = sealed(1);
    const count = (response: SealedResponse, now = NOW, id = 'ssssssss') =>
      store.count(id, response, now, MARK);
    expect(await count(first)).toBe('counted');
    expect(await count(first)).toBe('already-counted');
    expect(await count(sealed(1))).toBe('counted');
    expect(await count(sealed(1, { instrument: 'other@1' }))).toBe('other-instrument');
    for (const cells of [1, CELLS - 1, CELLS + 1, CELLS * 2])
      expect(await count(sealed(1, { cells: new Uint32Array(cells).fill(1) }))).toBe('other-size');
    expect(await count(sealed(1), NOW, 'nnnnnnnn')).toBe('unknown-survey');
    expect(await count(sealed(1), Date.parse(survey('s').closesAt))).toBe('closed');
    const found = await collected(store, 'ssssssss');
    expect(found?.padIds).toHaveLength(2);
    expect(found?.cells).toEqual(new Uint32Array(CELLS).fill(2));
  });

  contract('the first response after a mark notes how many there were before it', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    const noted = async () => (await store.surveys(['ssssssss']))[0]?.noted;
    const count = (mark: number, response = sealed(1)) => store.count('ssssssss', response, NOW, mark);
    expect(await noted()).toBeNull();
    const first = sealed(1);
    await count(100, first);
    expect(await noted()).toEqual({ at: 100, responses: 0 });
    await count(100);
    // Neither one that counts nothing nor a clock that is behind notes anything.
    await count(200, first);
    await count(50);
    expect(await noted()).toEqual({ at: 100, responses: 0 });
    await Promise.all([count(200), count(200), count(200)]);
    expect(await noted()).toEqual({ at: 200, responses: 3 });
  });

  contract('cells wrap around at 2^32', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    for (const fill of [0xffff_ffff, 0x8000_0000, 0x8000_0003])
      await store.count('ssssssss', sealed(fill), NOW, MARK);
    expect((await collected(store, 'ssssssss'))?.cells).toEqual(new Uint32Array(CELLS).fill(2));
  });

  contract('200 responses at once, each sent twice, count 200', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    const responses = Array.from({ length: 200 }, () => sealed(7));
    const outcomes = await Promise.all(
      [...responses, ...responses].map((r) => store.count('ssssssss', r, NOW, MARK)),
    );
    expect(outcomes.filter((outcome) => outcome === 'counted')).toHaveLength(200);
    const [record] = await store.surveys(['ssssssss']);
    expect(record?.responses).toBe(200);
    expect((await collected(store, 'ssssssss'))?.cells).toEqual(new Uint32Array(CELLS).fill(1400));
  });

  contract('the closing time moves while the survey is open, and decides what counts', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    expect(await store.reschedule('ssssssss', '2096-03-02T12:00:01.000Z')).toBe(true);
    expect(await store.count('ssssssss', sealed(1), NOW, MARK)).toBe('counted');
    expect(await store.count('ssssssss', sealed(1), NOW + 1000, MARK)).toBe('closed');
    const moved = async () => (await store.surveys(['ssssssss']))[0]?.survey;
    expect(await moved()).toMatchObject({ closesAt: '2096-03-02T12:00:01.000Z', moves: 1 });
    // The same move again, as a client sends it that has lost the reply, is no other move.
    expect(await store.reschedule('ssssssss', '2096-03-02T12:00:01.000Z')).toBe(true);
    expect(await moved()).toMatchObject({ moves: 1 });
    expect(await store.reschedule('ssssssss', '2096-03-02T12:00:00.500Z')).toBe(true);
    expect(await moved()).toMatchObject({ moves: 2 });
    await collected(store, 'ssssssss');
    expect(await store.reschedule('ssssssss', '2096-03-16T12:00:00.000Z')).toBe(false);
    expect(await store.reschedule('nnnnnnnn', '2096-03-16T12:00:00.000Z')).toBe(false);
  });

  contract('collecting stops the counting and can be repeated until the result is written', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    const pads = [sealed(5), sealed(6)];
    for (const response of pads) await store.count('ssssssss', response, NOW, MARK);
    const first = await collected(store, 'ssssssss');
    expect(await store.count('ssssssss', sealed(1), NOW, MARK)).toBe('closed');
    expect((await store.surveys(['ssssssss']))[0]?.state).toBe('closing');
    expect(await collected(store, 'ssssssss')).toEqual(first);
    const ids = first?.padIds.map((id) => Buffer.from(id).toString('hex')).sort();
    expect(ids).toEqual(pads.map(({ padId }) => Buffer.from(padId).toString('hex')).sort());
    expect(await collected(store, 'nnnnnnnn')).toBeNull();
  });

  contract('the result is written once and never changes', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    const response = sealed(5);
    await store.count('ssssssss', response, NOW, MARK);
    await collected(store, 'ssssssss');
    await store.finish(survey('ssssssss'), { tooFew: true });
    await store.finish(survey('ssssssss'), { responses: 9, factors: [], groups: [] });
    const [record] = await store.surveys(['ssssssss']);
    expect(record).toMatchObject({ state: 'closed', responses: 1, result: { tooFew: true } });
    expect(await collected(store, 'ssssssss')).toBeNull();
    expect(await store.count('ssssssss', response, NOW, MARK)).toBe('closed');
  });

  contract('an open survey cannot be finished without being collected', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    await store.finish(survey('ssssssss'), { tooFew: true });
    expect((await store.surveys(['ssssssss']))[0]).toMatchObject({ state: 'open', result: null });
  });

  contract('overdue is what should be closed by now and is not', async (store) => {
    const closing = (id: string, closesAt: string) => store.openSurvey({ ...survey(id), closesAt }, CELLS);
    await closing('aaaaaaaa', '2096-03-02T11:59:59.000Z');
    await closing('bbbbbbbb', '2096-03-02T12:00:00.000Z');
    await closing('cccccccc', '2096-03-02T12:00:00.001Z');
    await closing('dddddddd', '2096-03-16T12:00:00.000Z');
    await closing('eeeeeeee', '2096-03-01T12:00:00.000Z');
    await collected(store, 'dddddddd');
    await collected(store, 'eeeeeeee');
    await store.finish(survey('eeeeeeee'), { tooFew: true });
    await store.write('workspace', 'aaaaaaaa', { id: 'aaaaaaaa', keyHash: 'h', organisations: [] }, 0);
    expect((await store.overdue(NOW)).sort()).toEqual(['aaaaaaaa', 'bbbbbbbb', 'dddddddd']);
    await store.removeSurvey('dddddddd');
    await store.reschedule('aaaaaaaa', '2096-03-16T12:00:00.000Z');
    expect(await store.overdue(NOW)).toEqual(['bbbbbbbb']);
  });

  contract('overdue finds them all among many', async (store) => {
    const ids = Array.from({ length: 1500 }, (_, number) => `s${(30 ** 6 + number).toString(30)}`);
    // Some at a time: all at once, a busy machine would keep some waiting past their time.
    for (let at = 0; at < ids.length; at += 100) {
      await Promise.all(ids.slice(at, at + 100).map((id) => store.openSurvey(survey(id), CELLS)));
    }
    expect((await store.overdue(Date.parse(survey('s').closesAt))).sort()).toEqual([...ids].sort());
  });

  contract('a removed survey leaves its id free and nothing behind', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    const response = sealed(5);
    await store.count('ssssssss', response, NOW, MARK);
    await store.removeSurvey('ssssssss');
    expect(await store.surveys(['ssssssss'])).toEqual([null]);
    expect(await store.openSurvey(survey('ssssssss'), CELLS)).toBe(true);
    expect(await store.count('ssssssss', response, NOW, MARK)).toBe('counted');
    expect((await collected(store, 'ssssssss'))?.padIds).toHaveLength(1);
  });

  invitationContract(contract);
  closingContract(contract);
  planContract(contract);
}
