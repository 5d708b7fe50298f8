import { isSea } from 'node:sea';
import project from '../../../package.json' with { type: 'json' };
import { type Command, readArgs } from './command.ts';

export const version: Command = {
  summary: 'Print the version',
  usage: 'version',
  run: async (args) => {
    readArgs(args, {});
    const { version: node, platform, arch } = process;
    console.log(
      `okr-klar ${project.version} (Node ${node.slice(1)}, ${platform} ${arch}${isSea() ? ', one file' : ''})`,
    );
  },
};
