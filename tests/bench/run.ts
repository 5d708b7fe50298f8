import { parseArgs } from 'node:util';
import { ensureTools } from '../support/tools.ts';
import { type Row, table } from './report.ts';
import { bytes } from './sections/bytes.ts';
import { executable } from './sections/executable.ts';
import { faults } from './sections/faults.ts';
import { firstAnswer } from './sections/first-answer.ts';
import { growth } from './sections/growth.ts';
import { load } from './sections/load.ts';
import { portfolio } from './sections/portfolio.ts';
import { responses } from './sections/responses.ts';
import { serverless } from './sections/serverless.ts';

/**
 * `npm run bench [section...] [--json]`: where the site stands against its budgets, and against the least that
 * anything could do on the same machine in the same minutes. Ends with an error when a budget is not kept.
 */
const SECTIONS: Readonly<Record<string, () => Promise<Row[]>>> = {
  bytes,
  'first-answer': firstAnswer,
  portfolio,
  responses,
  serverless,
  executable,
  growth,
  load,
  faults,
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});

// Vercel's builder talks on the console; standard output is for the figures alone.
console.log = console.error;
const print = (text: string) => void process.stdout.write(`${text}\n`);

async function run(): Promise<void> {
  const names = sectionsAsked();
  ensureTools();
  const measured: Record<string, Row[]> = {};
  for (const name of names) {
    const began = performance.now();
    measured[name] = await rowsOf(name);
    const seconds = Math.round((performance.now() - began) / 1000);
    if (!values.json) print(`\n--- ${name}, ${seconds} s\n${table(measured[name])}`);
  }
  const rows = Object.values(measured).flat();
  const short = rows.filter(({ verdict }) => verdict === 'falls short').length;
  if (values.json) print(JSON.stringify(measured, null, 2));
  else print(`\n${short === 0 ? 'Every budget is kept.' : `${short} fall short.`}`);
  process.exitCode = short === 0 ? 0 : 1;
}

function sectionsAsked(): readonly string[] {
  const known = Object.keys(SECTIONS);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No section ${unknown.join(', ')}. There are: ${known.join(', ')}`);
  return positionals.length > 0 ? positionals : known;
}

/** A section that breaks is a line in the table, and does not keep the others from running. */
async function rowsOf(name: string): Promise<Row[]> {
  try {
    return await (SECTIONS[name] as () => Promise<Row[]>)();
  } catch (error) {
    const { message } = error as Error;
    return [
      { what: `${name} broke off`, budget: '-', measured: message, spread: '', verdict: 'falls short' },
    ];
  }
}

run().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
