import { ConfigError } from '../config.ts';
import { type Commands, UsageError } from './command.ts';

/** Longest name of a command, and two spaces. */
const NAME_WIDTH = 10;

/** Runs a command and sets the exit code: 0, 1 if it failed, 2 if it was called wrongly. */
export async function main(args: readonly string[], commands: Commands): Promise<void> {
  try {
    process.exitCode = (await run(args, commands)) ?? process.exitCode;
  } catch (error) {
    const isKnown = error instanceof ConfigError || error instanceof UsageError;
    console.error(`okr-klar: ${isKnown ? error.message : (error as Error).stack}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

async function run([name = '--help', ...args]: readonly string[], commands: Commands) {
  if (HELP.includes(name)) return console.log(await overview(commands));
  const load = Object.hasOwn(commands, name === '--version' ? 'version' : name) && commands[name];
  if (!load) throw new UsageError(`There is no command ${name}: okr-klar --help lists them.`);
  const command = await load();
  if (!asksForHelp(args)) return command.run(args);
  console.log(`${command.summary}.\n\nokr-klar ${command.usage}`);
}

const HELP = ['--help', '-h', 'help'];

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((each) => HELP.slice(0, 2).includes(each));
}

async function overview(commands: Commands): Promise<string> {
  const lines = Object.entries(commands).map(
    async ([name, load]) => `  ${name.padEnd(NAME_WIDTH)}${(await load()).summary}`,
  );
  return `okr-klar COMMAND\n\n${(await Promise.all(lines)).join('\n')}\n\nokr-klar COMMAND --help says more. Settings are environment variables: .github/OPERATE.md explains them.`;
}
