import type { Weakness } from '#core/index.ts';
import { firstSteps, reasonOf } from '#results/advice.ts';
import { bandBar } from '#results/charts/bands/slide.ts';
import { MUTED, VERDICT_HEX } from '#results/charts/picture/picture.ts';
import { measuresAbout } from '#results/measures/in-order.ts';
import { measureLine } from '#results/measures/measure-text.ts';
import { questionSentence } from '#results/question-sentence.ts';
import type { RoundReport } from '#results/round-report.ts';
import {
  FULL,
  fittedList,
  foot,
  LEFT,
  type Place,
  type SlidePart,
  verdictBox,
  verdictText,
} from './slide-part.ts';

/** Where the bar from nobody to everybody lies. */
const BAR = { x: LEFT, y: 2.8, w: FULL, h: 0.35 };
/** What to do on the left, why on the right. */
const STEPS: Place = { x: LEFT, y: 3.55, w: 7, h: 2.9 };
const WHY: Place = { x: 8.25, y: 3.55, w: 4.3, h: 2.9 };

/** One weakness: the finding, what to do about it, why it matters. */
export function weaknessSlide(weakness: Weakness, report: RoundReport): SlidePart[] {
  const { question, factor } = weakness;
  const { result, wording, t } = report;
  const { verdict } = question;
  const color = VERDICT_HEX[verdict].strong;
  const name = wording.factors[factor]?.name ?? factor;
  const text = wording.questions[question.id]?.text ?? question.id;
  return [
    { text: name, size: 18, color: MUTED, x: LEFT, y: 0.45, w: FULL, h: 0.45 },
    { text, isTitle: true, size: 30, bold: true, x: LEFT, y: 0.9, w: FULL, h: 1.2 },
    { text: verdictText(verdict, t), size: 22, bold: true, color, x: LEFT, y: 2.15, w: 3.6, h: 0.5 },
    { text: questionSentence(question, result, t), size: 22, x: LEFT + 3.6, y: 2.15, w: FULL - 3.6, h: 0.5 },
    ...bandBar(question, result.responses, BAR),
    ...doParts(question, report),
    ...whyParts(verdict, reasonOf(weakness, wording), report),
    ...foot(report),
  ];
}

/** What will be done, marked as what people wrote; where nothing is, the advice. */
function doParts(question: Weakness['question'], { measures, wording, t }: RoundReport): SlidePart[] {
  const { x, y, w, h } = STEPS;
  const about = measuresAbout(question.id, measures);
  const { label, written } = t.results.measures;
  const heading = { size: 20, bold: true, x, y, w, h: 0.45 };
  const list = { size: 18, x, y: y + 0.55, w, h: h - 0.55 };
  if (about.length === 0) {
    const text = firstSteps(question, wording, t);
    return [{ text: t.results.weaknesses.steps, ...heading }, fittedList({ text, ...list })];
  }
  const text = about.map((measure) => measureLine(measure, t));
  return [
    { text: label, ...heading },
    fittedList({ text, ...list, h: list.h - 0.35 }),
    { text: written, size: 14, color: MUTED, x, y: y + h - 0.3, w, h: 0.3 },
  ];
}

function whyParts(verdict: Weakness['question']['verdict'], why: string, { t }: RoundReport): SlidePart[] {
  const { x, y, w, h } = WHY;
  const inside = { x: x + 0.3, w: w - 0.5 };
  return [
    ...verdictBox(verdict, WHY),
    { text: t.results.weaknesses.why, size: 16, bold: true, y: y + 0.12, h: 0.4, ...inside },
    { text: why, size: 18, y: y + 0.55, h: h - 0.65, top: true, ...inside },
  ];
}
