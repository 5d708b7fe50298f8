import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global.ts'],
    reporters: ['default', './tests/support/closing-line.ts'],
    // More than there are cores: who waits for a browser, a store or a clock leaves them to the others.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: LongestFirst },
    // Files share what they import, not what they set up: each starts its own stores, hosts and browser.
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
