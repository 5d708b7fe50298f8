import type { FactorResult, Verdict } from '#core/index.ts';
import { COLORS } from '#results/charts/picture/picture.ts';
import type { Sheet } from '#results/round-report.ts';
import { field, foot, heading, LEFT, type SlidePart, type SlideText, verdictText } from './part.ts';

/** The four factors as fields, each with the verdicts of its questions. */
export function factorsSlide(sheet: Sheet): SlidePart[] {
  return [
    heading(sheet.t.act.exports.pictures.factors),
    ...sheet.result.factors.flatMap((factor, place) => factorParts(factor, place, sheet)),
    ...foot(sheet),
  ];
}

function factorParts(
  { id, verdict, questions }: FactorResult,
  place: number,
  { wording, t }: Sheet,
): SlidePart[] {
  const x = LEFT + (place % 2) * 6;
  const y = 1.45 + Math.floor(place / 2) * 2.6;
  const line = (text: string, of: Verdict, down: number, size: number, bold: boolean): SlideText[] => [
    { text, size, bold, x: x + 0.25, y: y + down, w: 3.1, h: 0.5 },
    {
      text: verdictText(of, t),
      size,
      bold,
      color: COLORS[of].strong,
      x: x + 3.4,
      y: y + down,
      w: 2.35,
      h: 0.5,
    },
  ];
  return [
    ...field(verdict, { x, y, w: 5.8, h: 2.4 }),
    ...line(wording.factors[id]?.name ?? id, verdict, 0.12, 16, true),
    ...questions.flatMap((question, row) =>
      line(
        wording.questions[question.id]?.short ?? question.id,
        question.verdict,
        0.72 + row * 0.52,
        14,
        false,
      ),
    ),
  ];
}
