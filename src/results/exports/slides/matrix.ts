import type { Verdict } from '#core/index.ts';
import { MUTED, VERDICT_HEX } from '#results/charts/picture/picture.ts';
import type { RoundReport } from '#results/round-report.ts';
import { FULL, fitted, LEFT, type SlidePart, verdictText } from './slide-part.ts';

/** Verdicts in rows and columns. */
export interface Matrix {
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly name: string;
  readonly cells: readonly { readonly verdict: Verdict; readonly note?: string }[];
}

/** The width of the names of rows. */
const NAMES = 3.4;
const GAP = 0.08;

/**
 * A matrix as editable fields, in the place from `y` on.
 *
 * @param height of everything; rows are no taller than TALLEST
 */
export function matrixParts(
  { columns, rows }: Matrix,
  y: number,
  height: number,
  t: RoundReport['t'],
): SlidePart[] {
  const w = (FULL - NAMES) / columns.length - GAP;
  const h = Math.min(TALLEST, (height - HEAD) / rows.length - GAP);
  const x = (column: number) => LEFT + NAMES + column * (w + GAP);
  const top = (row: number) => y + HEAD + row * (h + GAP);
  return [
    ...columns.map((text, column) =>
      fitted({ text, size: 13, bold: true, color: MUTED, x: x(column), y, w, h: HEAD - GAP }),
    ),
    ...rows.flatMap(({ name, cells }, row) => [
      fitted({ text: name, size: 14, bold: true, x: LEFT, y: top(row), w: NAMES - 0.2, h }),
      ...cells.flatMap(({ verdict, note }, column): SlidePart[] => {
        const text = [verdictText(verdict, t), ...(note ? [note] : [])].join(' · ');
        const { strong, soft } = VERDICT_HEX[verdict];
        const place = { x: x(column), y: top(row), w, h };
        return [
          { fill: soft, ...place },
          fitted({ text, size: 14, color: strong, ...place, x: place.x + 0.1, w: w - 0.15 }),
        ];
      }),
    ]),
  ];
}

const HEAD = 0.55;
const TALLEST = 0.62;
