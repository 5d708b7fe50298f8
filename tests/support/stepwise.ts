import type { Store } from '#store/store.ts';

/** A request whose calls of the store are let through one by one. */
export interface Stepwise {
  /** Lets the next call through, and waits until the one after it or the end. Does nothing after the end. */
  step(): Promise<void>;
  readonly isOver: () => boolean;
}

/** Runs something over a store, and waits at each call that concerns lists: workspaces, organisations and their surveys. */
export function stepwise(store: Store, act: (store: Store) => Promise<unknown>): Stepwise {
  const waiting: (() => void)[] = [];
  let isOver = false;
  let arrived = Promise.withResolvers<void>();
  const gate = () =>
    new Promise<void>((goOn) => {
      waiting.push(goOn);
      arrived.resolve();
    });
  const gated: Store = {
    ...store,
    async read(kind, ids) {
      if (kind === 'workspace' || kind === 'organisation') await gate();
      return store.read(kind, ids);
    },
    async write(kind, ...rest) {
      if (kind !== 'clock') await gate();
      return store.write(kind, ...rest);
    },
    async remove(...gone) {
      await gate();
      return store.remove(...gone);
    },
    async openSurvey(...opened) {
      await gate();
      return store.openSurvey(...opened);
    },
    async removeSurvey(id) {
      await gate();
      return store.removeSurvey(id);
    },
  };
  act(gated).finally(() => {
    isOver = true;
    arrived.resolve();
  });
  return {
    isOver: () => isOver,
    async step() {
      await arrived.promise;
      if (isOver) return;
      const goOn = waiting.shift();
      if (waiting.length === 0) arrived = Promise.withResolvers();
      goOn?.();
      await arrived.promise;
    },
  };
}

/** Runs requests to their end, a step of one and then of another, in the order that is given and then in turn. */
export async function inOrder(requests: readonly Stepwise[], order: readonly number[]): Promise<void> {
  for (const place of order) await requests[place % requests.length]?.step();
  while (requests.some(({ isOver }) => !isOver())) for (const each of requests) await each.step();
}
