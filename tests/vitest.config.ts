import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longest-first.ts';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/global.ts'],
    reporters: ['default', './tests/support/closing-line.ts'],
    // Vitest would leave one core to itself. A third worker on two cores wins a sixth where they are fast (386 and 321 s), and nothing where they are slow, since browsers keep both busy there.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // Files share what they import and the browser of their worker; each starts its own stores and hosts.
    isolate: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
