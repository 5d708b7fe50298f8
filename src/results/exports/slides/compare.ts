import { fill } from '#i18n/format.ts';
import { groupHeatmap } from '#results/charts/groups/geometry.ts';
import { roundTable } from '#results/charts/rounds/geometry.ts';
import { earlierMeasures } from '#results/measures/earlier.ts';
import { measureLine } from '#results/measures/measure-text.ts';
import type { RoundReport } from '#results/round-report.ts';
import { matrixParts } from './matrix.ts';
import { FULL, fittedList, foot, heading, LEFT, type SlidePart, verdictText } from './slide-part.ts';

/** With more rounds than this the columns are too narrow to read; the newest are shown. */
const MOST_ROUNDS = 5;

/** The groups side by side. */
export function groupsSlide(report: RoundReport): SlidePart[] {
  const { factors, rows } = groupHeatmap(report);
  const matrix = {
    columns: factors.map(({ name }) => name),
    rows: rows.map(({ name, size, verdicts }) => ({
      name: `${name} (${size})`,
      cells: verdicts.map((verdict) => ({ verdict })),
    })),
  };
  return [
    heading(report.t.results.groups.heading),
    ...matrixParts(matrix, 1.4, 5.1, report.t),
    ...foot(report),
  ];
}

/** The factors round by round, and below them the measures of earlier rounds. */
export function roundsSlide(report: RoundReport): SlidePart[] {
  const { history, wording, t } = report;
  const { rounds, factors } = roundTable({ rounds: history.slice(-MOST_ROUNDS), wording, t });
  const matrix = {
    columns: rounds.map(({ name, size }) => `${name}, ${size}`),
    rows: factors.map(({ name, cells }) => ({
      name,
      cells: cells.map(({ verdict, trend }) => ({
        verdict,
        ...(trend && { note: t.results.rounds[trend] }),
      })),
    })),
  };
  return [
    heading(t.results.rounds.heading),
    ...matrixParts(matrix, 1.4, 2.9, t),
    ...earlierParts(report),
    ...foot(report),
  ];
}

function earlierParts(report: RoundReport): SlidePart[] {
  const { round, t } = report;
  const { measures } = t.results;
  const inRound = (number: number) => fill(measures.inRound, { round: number });
  const lines = earlierMeasures(report).map(
    ({ measure, question, round: from, before, after }) =>
      `${question}: ${verdictText(before, t)} ${inRound(from)} · ${measureLine(measure, t)} · ${verdictText(after, t)} ${inRound(round.round)}`,
  );
  if (lines.length === 0) return [];
  return [
    { text: measures.before, size: 18, bold: true, x: LEFT, y: 4.4, w: FULL, h: 0.4 },
    fittedList({ text: lines, size: 14, x: LEFT, y: 4.85, w: FULL, h: 1.7 }),
  ];
}
