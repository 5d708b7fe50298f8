import type { Commands } from './command.ts';

/** What the executable can do, in the order of its help. None is loaded before it is called for. */
export const commands: Commands = {
  serve: async () => (await import('./serve.ts')).serve,
  backup: async () => (await import('../data/commands.ts')).backupCommand,
  restore: async () => (await import('../data/commands.ts')).restoreCommand,
  migrate: async () => (await import('../data/commands.ts')).migrateCommand,
  check: async () => (await import('./check.ts')).check,
  verify: async () => (await import('../verify/command.ts')).verify,
  version: async () => (await import('./version.ts')).version,
};
