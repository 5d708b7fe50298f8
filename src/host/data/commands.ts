import type { parseArgs } from 'node:util';
import { type Command, readArgs, UsageError } from '../cli/command.ts';
import { ConfigError, type NodeConfig, readNodeConfig } from '../config.ts';
import { backup } from './backup.ts';
import { type Restored, restore } from './restore.ts';

export const backupCommand: Command = {
  summary: 'Copy the data to a new folder; the site may be running',
  usage: `backup DIR [--with-pepper]

Copies the database in DATA_DIR and the list of closed surveys. The pepper is left out,
because it and the database's log open individual responses: keep a copy of it in another place.
--with-pepper includes it.`,
  async run(args) {
    const { values, folder: to } = read(args, this, { 'with-pepper': { type: 'boolean' } });
    const { dataFolder: folder, pepper } = fileSettings('back it up');
    const withPepper = values['with-pepper'] === true;
    const { day, schema, version } = backup({ folder, to, withPepper, pepper, now: Date.now() });
    console.log(
      `Backed up to ${to} (${day}, version ${version}, schema ${schema}).\n${
        withPepper
          ? 'It holds the pepper: whoever gets this folder and a log of the database can read individual responses. Keep it where nobody else comes.'
          : 'The pepper is not in it. Without the pepper no open survey can ever be opened: keep a copy of it apart from this folder.'
      }`,
    );
  },
};

export const restoreCommand: Command = {
  summary: 'Replace the data with a backup; the site must be stopped',
  usage: `restore DIR [--closed FILE] [--pepper-lost]

Checks the backup in DIR and puts it into DATA_DIR. The old data is moved to before-restore in it.
--closed FILE   the list of closed surveys (okr-klar.sqlite-closed) of the machine that the data
                comes from, if that is another one
--pepper-lost   go on without the right pepper: results are shown, open surveys are lost`,
  async run(args) {
    const { values, folder: from } = read(args, this, {
      closed: { type: 'string' },
      'pepper-lost': { type: 'boolean' },
    });
    const { dataFolder: folder, pepper } = fileSettings('restore it');
    const closed = typeof values.closed === 'string' ? values.closed : null;
    const pepperLost = values['pepper-lost'] === true;
    const restored = restore({ ...{ from, folder, pepper, closed, pepperLost }, now: Date.now() });
    console.log(described(restored, folder).join('\n'));
  },
};

export const migrateCommand: Command = {
  summary: 'Bring the data of an older version to the form of this one',
  usage: `migrate

A start does the same. Back up first: older versions do not read the data after that.`,
  async run(args) {
    readArgs(args, {});
    // Every client of a store is loaded with it.
    const { migrate } = await import('./migrate.ts');
    const steps = await migrate(readNodeConfig(process.env));
    if (!steps) console.log('The store has the schema of this version.');
    else if (steps.length === 0) console.log('Nothing to do: the data has the form of this version.');
    else console.log(steps.map((why) => `- ${why}`).join('\n'));
  },
};

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** The options, and the one folder that has to be named. */
function read(args: readonly string[], { usage }: Command, options: Options) {
  const { values, positionals } = readArgs(args, { options: options ?? {}, allowPositionals: true });
  const [folder, more] = positionals;
  if (folder && more === undefined) return { values, folder };
  throw new UsageError(`Usage: okr-klar ${usage.split('\n')[0]}`);
}

/** The settings of a site with an embedded database. */
function fileSettings(what: string): NodeConfig {
  const config = readNodeConfig(process.env);
  if (!config.redisUrl) return config;
  throw new ConfigError(
    `The data is in the Redis of REDIS_URL: ${what} by its own means (OPERATE.md, Backups).`,
  );
}

function described(restored: Restored, folder: string): string[] {
  const { manifest, setAside, deleted, unknown, migrated, aside } = restored;
  return [
    `Restored the backup of ${manifest.day} into ${folder}. Responses that came after it are not in it.`,
    setAside > 0 &&
      `${setAside} open in the backup were closed since, or may be: they stay closed and without a result, because two results of one survey could show what single people answered.`,
    deleted > 0 && `${deleted} were deleted since, and are deleted here.`,
    unknown > 0 &&
      `${unknown} are open again. Nothing here tells whether any of them was closed early or deleted after the backup: if the list okr-klar.sqlite-closed of the other machine still exists, restore again with --closed.`,
    ...migrated.map((why) => `Brought to the form of this version: ${why}`),
    aside && `What was there before is in ${aside}. Delete it once the site works.`,
  ].filter((line) => typeof line === 'string');
}
