import type { Commands } from './command.ts';
import { commands } from './commands.ts';

/** What the project can do besides: these need node_modules. */
export const projectCommands: Commands = {
  ...commands,
  build: async () => (await import('../build/commands.ts')).build,
  start: async () => (await import('../build/commands.ts')).start,
  dev: async () => (await import('../build/commands.ts')).dev,
  package: async () => (await import('../executable/package.ts')).packageCommand,
};
