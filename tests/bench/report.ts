import type { Figure } from './figures.ts';

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** In words; a dash where there is none. */
  readonly budget: string;
  readonly measured: string;
  /** The lowest and the highest run. */
  readonly spread: string;
  readonly verdict: 'pass' | 'falls short' | 'no budget';
}

/** How a number is written. */
type Write = (value: number) => string;

export const written: Record<'bytes' | 'ratio' | 'ms' | 'perSecond' | 'count' | 'shift', Write> = {
  bytes: (value) => `${grouped(value)} B`,
  ratio: (value) => `${value.toFixed(2)} x`,
  ms: (value) => `${value < 10 ? value.toFixed(2) : grouped(value)} ms`,
  perSecond: (value) => `${grouped(value)} /s`,
  count: grouped,
  shift: (value) => value.toFixed(3),
};

/** A figure held against a budget. */
export function atMost(limit: number, what: string, figure: Figure | number, write: Write): Row {
  return row(what, `<= ${write(limit)}`, figure, write, (value) => value <= limit);
}

export function atLeast(limit: number, what: string, figure: Figure | number, write: Write): Row {
  return row(what, `>= ${write(limit)}`, figure, write, (value) => value >= limit);
}

export function exactly(wanted: number, what: string, figure: Figure | number, write: Write): Row {
  return row(what, write(wanted), figure, write, (value) => value === wanted);
}

/** A figure that nothing is asked of. */
export function noted(what: string, figure: Figure | number, write: Write): Row {
  return { ...row(what, '-', figure, write, () => true), verdict: 'no budget' };
}

function row(
  what: string,
  budget: string,
  figure: Figure | number,
  write: Write,
  isKept: (v: number) => boolean,
): Row {
  const { median, lowest, highest } =
    typeof figure === 'number' ? { median: figure, lowest: figure, highest: figure } : figure;
  const spread = lowest === highest ? '' : `${write(lowest)} .. ${write(highest)}`;
  return { what, budget, measured: write(median), spread, verdict: isKept(median) ? 'pass' : 'falls short' };
}

/** The table as text, columns aligned. */
export function table(rows: readonly Row[]): string {
  const columns = ['what', 'budget', 'measured', 'spread', 'verdict'] as const;
  const head = Object.fromEntries(columns.map((column) => [column, column])) as Record<string, string>;
  const lines = [head, ...rows] as readonly Record<string, string>[];
  const widths = columns.map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => columns.map((column, place) => line[column]?.padEnd(widths[place] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function grouped(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ');
}
