import { startHost } from '../node/host.ts';
import { type Command, readArgs } from './command.ts';

export const serve: Command = {
  summary: 'Serve the site until it is stopped',
  usage: `serve

Listens on PORT (4321) and HOST (all addresses), and keeps its data in DATA_DIR (.data).
SIGTERM or SIGINT stops it within ten seconds; requests in flight are answered.`,
  run: (args) => {
    readArgs(args, {});
    return startHost();
  },
};
