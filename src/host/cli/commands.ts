import type { Commands } from './command.ts';

/** What the executable can do, a file for each. None is loaded before it is called for. */
export const commands: Commands = {
  serve: async () => (await import('./serve.ts')).serve,
  check: async () => (await import('./check.ts')).check,
  verify: async () => (await import('../verify/command.ts')).verify,
  version: async () => (await import('./version.ts')).version,
};
