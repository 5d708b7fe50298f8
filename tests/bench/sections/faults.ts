import { Crowd } from '../crowd.ts';
import { FAULTS } from '../faults/index.ts';
import { exactly, type Row, written } from '../report.ts';

const PEOPLE = 600;
const AT_ONCE = 40;

/** One trouble after the other while people answer; nobody mends anything by hand. */
export async function faults(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, start] of Object.entries(FAULTS)) {
    await using troubled = await start();
    const crowd = new Crowd(PEOPLE);
    const trouble = troubled.trouble(() => crowd.told.size / PEOPLE);
    await Promise.all([crowd.answer(AT_ONCE, () => troubled.attempt), trouble]);
    const { lost, doubled } = await crowd.reckon(troubled, () => troubled.attempt);
    console.error(`${name}: ${crowd.said}: ${lost} lost, ${doubled} doubled`);
    rows.push(exactly(0, `${name}: lost`, lost, written.count));
    rows.push(exactly(0, `${name}: counted twice`, doubled, written.count));
  }
  return rows;
}
