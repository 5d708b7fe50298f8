import { expect } from 'vitest';
import type { Store } from '#store/store.ts';

/** Several stores as one: each is told the same, and all have to answer the same. */
export function sideBySide(stores: readonly [Store, ...Store[]]): Store {
  return new Proxy(stores[0], {
    get: (first, name) => {
      if (typeof Reflect.get(first, name) !== 'function') return Reflect.get(first, name);
      return async (...given: unknown[]) => {
        const [answer, ...others] = await Promise.all(
          stores.map((store) => Reflect.apply(Reflect.get(store, name), store, given)),
        );
        for (const other of others) expect(other).toEqual(answer);
        return answer;
      };
    },
  });
}
