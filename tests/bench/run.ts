import { parseArgs } from 'node:util';
import { ensureTools } from '../support/tools.ts';
import { type Row, table } from './report.ts';
import { bytes } from './sections/bytes.ts';
import { faults } from './sections/faults.ts';
import { firstAnswer } from './sections/first-answer.ts';
import { growth } from './sections/growth.ts';
import { load } from './sections/load.ts';
import { responses } from './sections/responses.ts';
import { serverless } from './sections/serverless.ts';

/**
 * `npm run bench [section...] [--json]`: where the site stands against its budgets, and against the least that
 * anything could do on the same machine in the same minutes. Ends with an error when a budget is not kept.
 */
const SECTIONS: Readonly<Record<string, () => Promise<Row[]>>> = {
  bytes,
  'first-answer': firstAnswer,
  responses,
  serverless,
  growth,
  load,
  faults,
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});

async function run(): Promise<void> {
  const wanted = positionals.length > 0 ? positionals : Object.keys(SECTIONS);
  const unknown = wanted.filter((name) => !Object.hasOwn(SECTIONS, name));
  if (unknown.length > 0)
    throw new Error(`No section ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}`);
  ensureTools();
  const measured: Record<string, Row[]> = {};
  for (const name of wanted) {
    const began = performance.now();
    const rows = (await SECTIONS[name]?.()) ?? [];
    measured[name] = rows;
    if (!values.json) {
      console.log(`\n--- ${name}, ${Math.round((performance.now() - began) / 1000)} s\n${table(rows)}`);
    }
  }
  if (values.json) console.log(JSON.stringify(measured, null, 2));
  const short = Object.values(measured)
    .flat()
    .filter(({ verdict }) => verdict === 'falls short');
  if (!values.json)
    console.log(`\n${short.length === 0 ? 'Every budget is kept.' : `${short.length} fall short.`}`);
  process.exitCode = short.length === 0 ? 0 : 1;
}

run().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
