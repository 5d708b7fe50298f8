import type { UserConsoleLog } from 'vitest';
import type { Reporter, TestModule } from 'vitest/node';

/** What a test prints before the name of the engine it drives, or of one that it cannot. */
export const ENGINE = 'engine: ';

/** Ends the run with the engines that took part, and with `N passed, N failed` alone on a line: the form that any CI can read. */
export default class ClosingLine implements Reporter {
  readonly #engines = new Set<string>();

  onUserConsoleLog({ content }: UserConsoleLog): void {
    for (const line of content.split('\n')) {
      if (line.startsWith(ENGINE)) this.#engines.add(line.slice(ENGINE.length));
    }
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    if (this.#engines.size > 0) console.log(`Engines: ${[...this.#engines].sort().join('; ')}`);
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((each) => each === state).length;
    const broken = modules.filter(
      (module) => module.state() === 'failed' && module.errors().length > 0,
    ).length;
    const skipped = count('skipped') + count('pending');
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(`${count('passed')} passed, ${count('failed') + broken} failed${tail}`);
  }
}
