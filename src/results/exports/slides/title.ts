import { firstWeaknesses, type QuestionResult, type Verdict } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { MOST_WITH_STEPS, nextSteps } from '#results/advice.ts';
import { certaintyText } from '#results/certainty-text.ts';
import { MUTED, VERDICT_HEX } from '#results/charts/picture/picture.ts';
import { headline } from '#results/headline.ts';
import { firstAction } from '#results/measures/first-action.ts';
import type { RoundReport } from '#results/round-report.ts';
import {
  FULL,
  fitted,
  fittedList,
  foot,
  LEFT,
  markedName,
  type SlidePart,
  verdictBox,
} from './slide-part.ts';

/** The box with what to fix first. */
const BOX = { x: LEFT, y: 2.85, w: FULL, h: 2.85 };
/** Text inside the box. */
const INSIDE = { x: LEFT + 0.35, w: FULL - 0.6 };

/** The summary: the finding, what to do first, how certain it is. */
export function titleSlide(report: RoundReport): SlidePart[] {
  const { organisation, result, round, wording, t } = report;
  const { title, lead, isWeakness } = headline(result, wording, t);
  const certainty = [certaintyText(report), ...(round.invitations ? [] : [t.results.certainty.openLink])];
  return [
    { fill: '#4b2a7b', x: 0, y: 0, w: 0.3, h: 7.5 },
    fitted({ text: organisation, size: 24, color: MUTED, x: LEFT, y: 0.45, w: FULL, h: 0.45 }),
    { text: title, isTitle: true, size: titleSize(title), bold: true, x: LEFT, y: 0.9, w: FULL, h: 1.25 },
    { text: lead, size: 18, color: MUTED, x: LEFT, y: 2.15, w: FULL, h: 0.6 },
    ...(isWeakness ? firstParts(firstWeaknesses(result.factors), report) : nextParts(report)),
    { text: certainty.join(' '), size: 14, color: MUTED, x: LEFT, y: 5.8, w: FULL, h: 0.75 },
    ...foot(report),
  ];
}

/** In points, so that the title takes at most two lines. */
function titleSize(title: string): number {
  return title.length > 36 ? 34 : 44;
}

/** What to fix first, with its first step. Ties are all listed as equals. */
function firstParts(questions: readonly QuestionResult[], report: RoundReport): SlidePart[] {
  const [question] = questions;
  if (!question) return [];
  const { wording, t } = report;
  const { heading, headingTied, tied, tiedUnseen } = t.results.first;
  if (questions.length === 1) {
    const text = wording.questions[question.id]?.text ?? question.id;
    const action = firstAction(question, report);
    return [
      ...boxed(question.verdict, heading),
      { text, size: 18, y: BOX.y + 0.55, h: 0.65, ...INSIDE },
      fitted({
        text: `${action.label}: ${action.text}`,
        size: 24,
        bold: true,
        y: BOX.y + 1.25,
        h: 1.45,
        ...INSIDE,
      }),
    ];
  }
  return [
    ...boxed(question.verdict, headingTied),
    {
      text: fill(question.verdict === 'unseen' ? tiedUnseen : tied, { n: questions.length }),
      size: 18,
      y: BOX.y + 0.5,
      h: 0.45,
      ...INSIDE,
    },
    tiedList(questions, report),
  ];
}

function tiedList(questions: readonly QuestionResult[], report: RoundReport): SlidePart {
  const name = ({ id }: QuestionResult) => report.wording.questions[id]?.short ?? id;
  const place = { size: 16, y: BOX.y + 1, h: 1.75, ...INSIDE };
  if (questions.length > MOST_WITH_STEPS) {
    const names = questions.map((question) => markedName(name(question), question.verdict));
    return { text: names.join(' · '), ...place };
  }
  const text = questions.map((question) => `${name(question)}: ${firstAction(question, report).text}`);
  return fittedList({ text, ...place });
}

/** What to do when nothing is weak. */
function nextParts({ result, wording, t }: RoundReport): SlidePart[] {
  return [
    ...boxed('yes', t.results.next.heading),
    fittedList({ text: nextSteps(result, wording, t), size: 20, y: BOX.y + 0.6, h: 2.1, ...INSIDE }),
  ];
}

function boxed(verdict: Verdict, heading: string): SlidePart[] {
  const { strong: color } = VERDICT_HEX[verdict];
  return [
    ...verdictBox(verdict, BOX),
    { text: heading, size: 16, bold: true, color, y: BOX.y + 0.12, h: 0.35, ...INSIDE },
  ];
}
