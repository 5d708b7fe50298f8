import type { Commands } from './command.ts';

/** What the executable can do, a file for each. None is loaded before it is called for. */
export const commands: Commands = {
  serve: async () => (await import('./serve.ts')).serve,
  check: async () => (await import('./check.ts')).check,
  version: async () => (await import('./version.ts')).version,
};
