import { ALL_WORDS_FROM, isOfThirds, type Verdict } from '#core/index.ts';
import {
  FULL,
  fitted,
  foot,
  heading,
  LEFT,
  type SlidePart,
  type SlideText,
  verdictBox,
  verdictText,
} from '#results/exports/slides/slide-part.ts';
import type { RoundReport } from '#results/round-report.ts';
import { MUTED, VERDICT_HEX } from '../picture/picture.ts';
import { type FactorField, factorFields } from './geometry.ts';

/** The factors as fields on a slide, each with the verdicts of its questions. */
export function factorsSlide(report: RoundReport): SlidePart[] {
  return [
    heading(report.t.resultActions.exports.pictures.factors),
    fitted({ text: methodLine(report), size: 12, color: MUTED, x: LEFT, y: 1.12, w: FULL, h: 0.3 }),
    ...factorFields(report).flatMap((field) => fieldParts(field, report.t)),
    ...foot(report),
  ];
}

/** How the words are found, in one line. */
function methodLine({ result, t }: RoundReport): string {
  if (isOfThirds(result)) return t.results.oldRule;
  return result.responses < ALL_WORDS_FROM ? t.results.few : t.resultActions.exports.slides.method;
}

function fieldParts(
  { name, verdict, column, row, questions }: FactorField,
  t: RoundReport['t'],
): SlidePart[] {
  const x = LEFT + column * 6;
  const y = 1.45 + row * 2.6;
  const line = (text: string, of: Verdict, down: number, size: number, bold: boolean): SlideText[] => {
    const font = { size, bold, y: y + down, h: 0.5 };
    return [
      { text, ...font, x: x + 0.25, w: 3.1 },
      { text: verdictText(of, t), ...font, color: VERDICT_HEX[of].strong, x: x + 3.4, w: 2.35 },
    ];
  };
  return [
    ...verdictBox(verdict, { x, y, w: 5.8, h: 2.4 }),
    ...line(name, verdict, 0.12, 16, true),
    ...questions.flatMap((question, place) =>
      line(question.name, question.verdict, 0.72 + place * 0.52, 14, false),
    ),
  ];
}
