import { defineConfig } from 'vitest/config';

/** For `npm run mutate`: the domain's tests alone, which need neither pages nor functions nor stores. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/core/**/*.test.ts'],
    // What these search is far more than one change in one place needs, and takes longer than all others together.
    exclude: ['tests/core/{figure-blocks,seal-noise}.test.ts'],
    testTimeout: 180_000,
  },
});
