import { checkSettings } from '../check-env.ts';
import { type Command, readArgs } from './command.ts';

export const check: Command = {
  summary: 'List every mistake in the settings, and try the store',
  usage: 'check\n\nThe exit code is 0 if there is no mistake, otherwise 1.',
  async run(args) {
    readArgs(args, {});
    return (await checkSettings()) ? 0 : 1;
  },
};
