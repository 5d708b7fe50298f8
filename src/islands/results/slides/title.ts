import { COLORS, QUIET } from '../../../charts/pictures/picture.ts';
import type { QuestionResult } from '../../../core/index.ts';
import { plural } from '../../../i18n/format.ts';
import { certaintyText } from '../certainty.ts';
import { firstThings, headline } from '../headline.ts';
import type { Sheet } from '../sheet.ts';
import { stepsFor } from '../steps.ts';
import { FULL, field, foot, LEFT, markedName, type SlidePart, type SlideText } from './part.ts';

/** Where the field with the first thing begins, and how tall it is without ties and with them. */
const FIELD = { x: LEFT, y: 2.85, w: FULL };
const ALONE = 2.05;
const TIED = 2.95;
/** Words inside the field. */
const INSIDE = { x: LEFT + 0.35, w: FULL - 0.6 };

/** What a reader takes away if they see no other slide: ready or not, what to do first, how sure that is. */
export function titleSlide(sheet: Sheet): SlidePart[] {
  const { organisation, result, round, wording, t } = sheet;
  const { title, lead } = headline(result.factors, wording, t);
  const { label, text } = certaintyText(result.responses, round.participation, t);
  const questions = firstThings(result.factors);
  const below = FIELD.y + (questions.length > 1 ? TIED : ALONE);
  return [
    { fill: '#4b2a7b', x: 0, y: 0, w: 0.3, h: 7.5 },
    { text: organisation, size: 24, color: QUIET, x: LEFT, y: 0.6, w: FULL, h: 0.5 },
    { text: title, isTitle: true, size: titleSize(title), bold: true, x: LEFT, y: 1.1, w: FULL, h: 1.6 },
    ...(lead ? [{ text: lead, size: 26, top: true, ...FIELD, h: ALONE }] : []),
    ...first(questions, sheet),
    { text: `${label}. ${text}`, size: 15, color: QUIET, x: LEFT, y: below + 0.1, w: FULL, h: 0.55 },
    ...foot(sheet),
  ];
}

/** Small enough for two lines. */
function titleSize(title: string): number {
  return title.length > 60 ? 34 : 44;
}

/** The first thing to fix with its first step, and what ties with it. */
function first([question, ...ties]: readonly QuestionResult[], sheet: Sheet): SlidePart[] {
  if (!question) return [];
  const { wording, t } = sheet;
  const { heading, step } = t.results.first;
  const color = COLORS[question.verdict].strong;
  const text = wording.questions[question.id]?.text ?? question.id;
  return [
    ...field(question.verdict, { ...FIELD, h: ties.length > 0 ? TIED : ALONE }),
    { text: heading, size: 16, bold: true, color, y: FIELD.y + 0.1, h: 0.35, ...INSIDE },
    { text, size: 22, bold: true, y: FIELD.y + 0.45, h: 0.8, ...INSIDE },
    {
      text: `${step}: ${stepsFor(question, wording, t)[0]}`,
      size: 18,
      y: FIELD.y + 1.3,
      h: 0.65,
      ...INSIDE,
    },
    ...(ties.length > 0 ? [tiesText(ties, sheet)] : []),
  ];
}

function tiesText(ties: readonly QuestionResult[], { wording, t }: Sheet): SlideText {
  const names = ties.map(({ id, verdict }) => markedName(wording.questions[id]?.short ?? id, verdict));
  const text = `${plural(t.results.first.ties, ties.length)} ${names.join(' · ')}`;
  return { text, size: 14, y: FIELD.y + 1.98, h: 0.95, ...INSIDE };
}
