import { execFileSync } from 'node:child_process';
import { cpuTime } from '../../support/cost.ts';
import { executablePlace } from '../../support/executable.ts';
import { startProgram, stopHost } from '../../support/process.ts';
import { alternate, figureOf, ratioOf } from '../figures.ts';
import { atMost, noted, type Row, written } from '../report.ts';

const STARTS = 7;

/** What the executable computes until its first answer, beside a start of Node that does nothing. Linux only. */
export async function executable(): Promise<Row[]> {
  using made = executablePlace();
  made.make();
  let started = 0;
  const ours = async () => {
    started += 1;
    const host = await startProgram(made.program, { DATA_DIR: made.dataFolder(`start-${started}`) });
    await fetch(`${host.origin}/api/health`);
    const cpu = cpuTime(host.process);
    await stopHost(host, 'SIGKILL');
    return cpu;
  };
  const runs = await alternate(STARTS, { ours, node: async () => cpuOfNode() });
  return [
    noted('CPU of a start of Node alone', figureOf(runs.node), written.ms),
    noted('CPU of the executable until its first answer', figureOf(runs.ours), written.ms),
    // 300 ms where Node alone takes 50.
    atMost(6, 'the executable, over Node alone', ratioOf(runs.ours, runs.node), written.ratio),
  ];
}

/** In milliseconds. */
function cpuOfNode(): number {
  const script = 'console.log(JSON.stringify(process.cpuUsage()))';
  const { user, system } = JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
  return (user + system) / 1000;
}
