import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global.ts'],
    reporters: ['default', './tests/support/closing-line.ts'],
    // Three on two cores: tests that only wait leave a core idle otherwise (386 s with two, 321 with three).
    maxWorkers: '150%',
    sequence: { sequencer: LongestFirst },
    // Files share what they import and the browser of their worker; each starts its own stores and hosts.
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
