import type { QuestionResult, Verdict } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { stepsFor } from '#results/advice.ts';
import { certaintyText } from '#results/certainty-text.ts';
import { COLORS, QUIET } from '#results/charts/picture/picture.ts';
import { MOST_STEPS } from '#results/FirstThings.tsx';
import { firstThings, headline, nextSteps } from '#results/headline.ts';
import type { Sheet } from '#results/round-report.ts';
import { FULL, field, fitted, foot, LEFT, markedName, type SlidePart } from './part.ts';

/** Where the field with the first things begins, and how tall it is. */
const FIELD = { x: LEFT, y: 2.85, w: FULL, h: 2.85 };
/** Words inside the field. */
const INSIDE = { x: LEFT + 0.35, w: FULL - 0.6 };

/** What a reader takes away if they see no other slide: what was found, what to do first, how sure that is. */
export function titleSlide(sheet: Sheet): SlidePart[] {
  const { organisation, result, round, wording, t } = sheet;
  const { title, lead, isWeakness } = headline(result, wording, t);
  const certainty = [certaintyText(sheet), ...(round.invitations ? [] : [t.results.certainty.openLink])];
  return [
    { fill: '#4b2a7b', x: 0, y: 0, w: 0.3, h: 7.5 },
    fitted({ text: organisation, size: 24, color: QUIET, x: LEFT, y: 0.45, w: FULL, h: 0.45 }),
    { text: title, isTitle: true, size: titleSize(title), bold: true, x: LEFT, y: 0.9, w: FULL, h: 1.25 },
    { text: lead, size: 18, color: QUIET, x: LEFT, y: 2.15, w: FULL, h: 0.6 },
    ...(isWeakness ? first(firstThings(result.factors), sheet) : next(sheet)),
    { text: certainty.join(' '), size: 14, color: QUIET, x: LEFT, y: 5.8, w: FULL, h: 0.75 },
    ...foot(sheet),
  ];
}

/** Small enough for two lines. */
function titleSize(title: string): number {
  return title.length > 36 ? 34 : 44;
}

/** The first thing to fix with its first step; of several that tie, all of them and none before the others. */
function first(questions: readonly QuestionResult[], sheet: Sheet): SlidePart[] {
  const [question] = questions;
  if (!question) return [];
  const { wording, t } = sheet;
  const { heading, headingTied, tied, tiedUnseen, step } = t.results.first;
  if (questions.length === 1) {
    const text = wording.questions[question.id]?.text ?? question.id;
    return [
      ...boxed(question.verdict, heading),
      { text, size: 22, bold: true, y: FIELD.y + 0.55, h: 0.9, ...INSIDE },
      {
        text: `${step}: ${stepsFor(question, wording, t)[0]}`,
        size: 18,
        y: FIELD.y + 1.5,
        h: 1.1,
        ...INSIDE,
      },
    ];
  }
  return [
    ...boxed(question.verdict, headingTied),
    {
      text: fill(question.verdict === 'unseen' ? tiedUnseen : tied, { n: questions.length }),
      size: 18,
      y: FIELD.y + 0.5,
      h: 0.45,
      ...INSIDE,
    },
    { text: tiedLines(questions, sheet), size: 16, y: FIELD.y + 1, h: 1.75, ...INSIDE },
  ];
}

function tiedLines(questions: readonly QuestionResult[], { wording, t }: Sheet): string | readonly string[] {
  const name = ({ id }: QuestionResult) => wording.questions[id]?.short ?? id;
  if (questions.length <= MOST_STEPS) {
    return questions.map((question) => `${name(question)}: ${stepsFor(question, wording, t)[0]}`);
  }
  return questions.map((question) => markedName(name(question), question.verdict)).join(' · ');
}

/** What to do when nothing has to be put right first. */
function next({ result, t }: Sheet): SlidePart[] {
  return [
    ...boxed('yes', t.results.next.heading),
    { text: nextSteps(result, t), size: 20, y: FIELD.y + 0.6, h: 2.1, ...INSIDE },
  ];
}

function boxed(verdict: Verdict, heading: string): SlidePart[] {
  const { strong: color } = COLORS[verdict];
  return [
    ...field(verdict, FIELD),
    { text: heading, size: 16, bold: true, color, y: FIELD.y + 0.12, h: 0.35, ...INSIDE },
  ];
}
