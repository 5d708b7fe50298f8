import { type ParseArgsConfig, parseArgs } from 'node:util';

/** One command of okr-klar. */
export interface Command {
  /** One line, without a full stop. */
  readonly summary: string;
  /** What follows the name of the program, and what that means. */
  readonly usage: string;
  /** @returns the exit code, or nothing for 0 once nothing runs any more */
  run(args: readonly string[]): Promise<number | undefined> | Promise<void>;
}

export type Commands = Readonly<Record<string, () => Promise<Command>>>;

/** A mistake in how a command was called, in one sentence; the exit code is 2. */
export class UsageError extends Error {}

/** Reads the arguments of a command. @throws UsageError */
export function readArgs<const T extends Pick<ParseArgsConfig, 'options' | 'allowPositionals'>>(
  args: readonly string[],
  config: T,
) {
  try {
    return parseArgs({ ...config, args: [...args], strict: true });
  } catch (error) {
    // Node adds how to escape arguments; the first sentence says what is wrong.
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}
