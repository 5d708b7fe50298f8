import { type Command, readArgs } from './command.ts';

export const check: Command = {
  summary: 'List every mistake in the settings',
  usage: 'check\n\nThe exit code is 0 if there is none, otherwise 1.',
  run: async (args) => {
    readArgs(args, {});
    await import('../check-env.ts');
  },
};
