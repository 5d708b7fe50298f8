import type { Weakness } from '#core/index.ts';
import { stepsFor } from '#results/advice.ts';
import { COLORS, INK, LINE, QUIET } from '#results/charts/picture/picture.ts';
import { said } from '#results/question-sentence.ts';
import type { Sheet } from '#results/round-report.ts';
import { FULL, field, foot, LEFT, type Place, type SlidePart, verdictText } from './part.ts';

/** The line from nobody to everybody. */
const BAR = { x: LEFT, y: 2.8, w: FULL, h: 0.35 };
/** What to do on the left, why on the right. */
const STEPS: Place = { x: LEFT, y: 3.55, w: 7, h: 2.9 };
const WHY: Place = { x: 8.25, y: 3.55, w: 4.3, h: 2.9 };

/** One weakness: what people said, what to do about it, why it matters. */
export function weaknessSlide({ question, factor }: Weakness, sheet: Sheet): SlidePart[] {
  const { result, wording, t } = sheet;
  const { verdict } = question;
  const color = COLORS[verdict].strong;
  const name = wording.factors[factor]?.name ?? factor;
  const text = wording.questions[question.id]?.text ?? question.id;
  return [
    { text: name, size: 18, color: QUIET, x: LEFT, y: 0.45, w: FULL, h: 0.45 },
    { text, isTitle: true, size: 30, bold: true, x: LEFT, y: 0.9, w: FULL, h: 1.2 },
    { text: verdictText(verdict, t), size: 22, bold: true, color, x: LEFT, y: 2.15, w: 3.6, h: 0.5 },
    { text: said(question, result, t), size: 22, x: LEFT + 3.6, y: 2.15, w: FULL - 3.6, h: 0.5 },
    ...barParts(question, result.responses),
    ...stepParts(stepsFor(question, wording, t), sheet),
    ...whyParts(verdict, wording.factors[factor]?.why ?? '', sheet),
    ...foot(sheet),
  ];
}

function stepParts(steps: readonly string[], { t }: Sheet): SlidePart[] {
  const { x, y, w, h } = STEPS;
  return [
    { text: t.resultActions.exports.slides.steps, size: 20, bold: true, x, y, w, h: 0.45 },
    { text: steps, size: 18, x, y: y + 0.55, w, h: h - 0.55 },
  ];
}

function whyParts(verdict: Weakness['question']['verdict'], why: string, { t }: Sheet): SlidePart[] {
  const { x, y, w, h } = WHY;
  const inside = { x: x + 0.3, w: w - 0.5 };
  return [
    ...field(verdict, WHY),
    { text: t.resultActions.exports.slides.why, size: 16, bold: true, y: y + 0.12, h: 0.4, ...inside },
    { text: why, size: 18, y: y + 0.55, h: h - 0.65, top: true, ...inside },
  ];
}

/** The band from nobody to everybody: solid to where it begins, pale with an edge to where it ends. */
function barParts({ no, verdict }: Weakness['question'], responses: number): SlidePart[] {
  const { strong, soft } = COLORS[verdict];
  if (!no) return [{ ...BAR, fill: soft, line: strong, hatched: true }];
  const at = (count: number) => Math.round((1000 * FULL * count) / responses) / 1000;
  const end = { x: LEFT + at(no.from), w: at(no.to - no.from) };
  return [
    { ...BAR, fill: LINE },
    { ...BAR, fill: strong, w: at(no.from) },
    { ...BAR, fill: soft, line: strong, hatched: true, ...end },
    { fill: INK, x: LEFT + FULL / 2, y: BAR.y - 0.08, w: 0.03, h: BAR.h + 0.16 },
  ];
}
