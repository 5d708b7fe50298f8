import { ConfigError } from '../config.ts';
import { backupCommand, migrateCommand, restoreCommand } from './commands.ts';

const COMMANDS = { backup: backupCommand, restore: restoreCommand, migrate: migrateCommand };

/** `npm run backup`, `restore` and `migrate`. */
const [name, ...args] = process.argv.slice(2);
await COMMANDS[name as keyof typeof COMMANDS].run(args).catch((error: Error) => {
  console.error(`okr-klar: ${error instanceof ConfigError ? error.message : error.stack}`);
  process.exitCode = 1;
});
