import { defineConfig } from 'vitest/config';

/** For `npm run mutate`: the domain's tests alone, which need neither pages nor functions nor stores. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/core/**/*.test.ts'],
    testTimeout: 180_000,
  },
});
