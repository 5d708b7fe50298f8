import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Lease, Store } from '#store/store.ts';
import { collected } from '../support/collected.ts';
import { CELLS, MARK, NOW, sealed, survey } from './sample.ts';

const lease = (closer: string, milliseconds = 60_000): Lease => ({ closer, milliseconds });

/** How every backend lets a survey end. @param contract makes a test of a store with nothing in it */
export function closingContract(
  contract: (title: string, check: (store: Store) => Promise<void>) => void,
): void {
  contract('of many closers one collects, and the others are told that it is taken', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    await store.count('ssssssss', sealed(5), NOW, MARK);
    const closers = Array.from({ length: 20 }, (_, number) => lease(`closer ${number}`));
    const outcomes = await Promise.all(closers.map((closer) => store.collect('ssssssss', closer)));
    expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(19);
    const holder = closers[outcomes.findIndex((outcome) => outcome !== 'taken')] as Lease;
    expect(await store.collect('ssssssss', holder)).toMatchObject({ responses: 1 });
    expect(await store.pads('ssssssss', lease('somebody else'), null)).toBeNull();
    expect((await store.pads('ssssssss', holder, null))?.padIds).toHaveLength(16);
    // Only the holder gives it back.
    await store.release('ssssssss', lease('somebody else'));
    expect(await store.collect('ssssssss', lease('somebody else'))).toBe('taken');
    await store.release('ssssssss', holder);
    expect(await store.collect('ssssssss', lease('somebody else'))).toMatchObject({ responses: 1 });
  });

  contract(
    'a closer that is heard of no more is replaced when its lease is over, and reads no on',
    async (store) => {
      await store.openSurvey(survey('ssssssss'), CELLS);
      for (const fill of [1, 2]) await store.count('ssssssss', sealed(fill), NOW, MARK);
      const dead = lease('dead', 150);
      const before = await store.collect('ssssssss', dead);
      expect(await store.collect('ssssssss', lease('next'))).toBe('taken');
      await wait(200);
      expect(await store.collect('ssssssss', lease('next'))).toEqual(before);
      expect(await store.pads('ssssssss', dead, null)).toBeNull();
    },
  );

  contract('reading pads keeps the lease', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    const slow = lease('slow', 400);
    await store.collect('ssssssss', slow);
    for (let page = 0; page < 4; page += 1) {
      await wait(150);
      expect(await store.pads('ssssssss', slow, null)).not.toBeNull();
      expect(await store.collect('ssssssss', lease('next'))).toBe('taken');
    }
  });

  contract('a survey set aside keeps what was counted, and can be collected again', async (store) => {
    await store.openSurvey(survey('ssssssss'), CELLS);
    await store.count('ssssssss', sealed(5), NOW, MARK);
    await store.markUnreadable('ssssssss', 'mark');
    expect((await store.surveys(['ssssssss']))[0]?.state).toBe('open');
    const found = await collected(store, 'ssssssss');
    await store.markUnreadable('ssssssss', 'mark');
    const aside = { state: 'unreadable', tried: 'mark', responses: 1, result: null };
    expect(await store.surveys(['ssssssss'])).toMatchObject([aside]);
    expect(await store.overdue(Date.parse(survey('s').closesAt))).toEqual([]);
    expect(await store.count('ssssssss', sealed(5), NOW, MARK)).toBe('closed');
    expect(await store.reschedule('ssssssss', '2096-03-20T12:00:00.000Z')).toBe(false);
    expect(await collected(store, 'ssssssss')).toEqual(found);
    await store.finish(survey('ssssssss'), { tooFew: true });
    const [record] = await store.surveys(['ssssssss']);
    expect(record).toMatchObject({ state: 'closed', result: { tooFew: true } });
    expect(record).not.toHaveProperty('tried');
    await store.markUnreadable('ssssssss', 'mark');
    expect((await store.surveys(['ssssssss']))[0]?.state).toBe('closed');
  });

  contract(
    'what was set aside is removed like any other, and nothing comes back by closing it',
    async (store) => {
      await store.openSurvey(survey('ssssssss'), CELLS);
      await collected(store, 'ssssssss');
      await store.markUnreadable('ssssssss', 'mark');
      await store.removeSurvey('ssssssss');
      await store.markUnreadable('ssssssss', 'mark');
      await store.finish(survey('ssssssss'), { tooFew: true });
      expect(await store.collect('ssssssss', lease('late'))).toBeNull();
      expect(await store.pads('ssssssss', lease('late'), null)).toBeNull();
      expect(await store.surveys(['ssssssss'])).toEqual([null]);
      expect(await store.openSurvey(survey('ssssssss'), CELLS)).toBe(true);
      expect(await store.surveys(['ssssssss'])).toMatchObject([{ state: 'open' }]);
    },
  );

  contract('the first pepper is the one that a store belongs to', async (store) => {
    expect(await store.pepperMark('first')).toBe('first');
    expect(await store.pepperMark('second')).toBe('first');
  });

  contract('a response sealed with another pepper than its survey’s counts nothing', async (store) => {
    await store.openSurvey({ ...survey('ssssssss'), pepperMark: 'mark' }, CELLS);
    // As older versions opened them.
    await store.openSurvey(survey('oooooooo'), CELLS);
    const other = sealed(1, { pepperMark: 'other' });
    expect(await store.count('ssssssss', other, NOW, MARK)).toBe('other-pepper');
    expect(await store.count('ssssssss', { ...other, pepperMark: 'mark' }, NOW, MARK)).toBe('counted');
    expect(await store.count('oooooooo', other, NOW, MARK)).toBe('counted');
    expect((await store.surveys(['ssssssss']))[0]?.responses).toBe(1);
  });
}
