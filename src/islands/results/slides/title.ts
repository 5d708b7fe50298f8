import { COLORS, QUIET } from '../../../charts/pictures/picture.ts';
import type { QuestionResult } from '../../../core/index.ts';
import { fill } from '../../../i18n/format.ts';
import { certaintyText } from '../certainty.ts';
import { firstThings, headline } from '../headline.ts';
import type { Sheet } from '../sheet.ts';
import { stepsFor } from '../steps.ts';
import { FULL, field, foot, LEFT, type SlidePart } from './part.ts';

const FIELD = { x: LEFT, y: 3.75, w: FULL, h: 1.75 };

/** What a reader takes away if they see no other slide: ready or not, what to do first, how sure that is. */
export function titleSlide(sheet: Sheet): SlidePart[] {
  const { organisation, result, round, wording, t } = sheet;
  const { title, lead } = headline(result.factors, wording, t);
  const { label, text } = certaintyText(result.responses, round.participation, t);
  return [
    { fill: '#4b2a7b', x: 0, y: 0, w: 0.3, h: 7.5 },
    { text: organisation, size: 24, color: QUIET, x: LEFT, y: 0.7, w: FULL, h: 0.5 },
    { text: title, isTitle: true, size: 54, bold: true, x: LEFT, y: 1.2, w: FULL, h: 1.1 },
    { text: lead, size: 26, x: LEFT, y: 2.35, w: FULL, h: 1.1 },
    ...first(firstThings(result.factors), sheet),
    { text: `${label}. ${text}`, size: 16, color: QUIET, x: LEFT, y: 5.7, w: FULL, h: 0.7, top: true },
    ...foot(sheet),
  ];
}

/** The first thing to fix with its first step; ties by their short names, the step of the one that comes first. */
function first(questions: readonly QuestionResult[], { wording, t }: Sheet): SlidePart[] {
  const [question] = questions;
  if (!question) return [];
  const { heading, ties, step } = t.results.first;
  const isOne = questions.length === 1;
  const texts = wording.questions[question.id];
  const names = questions.map(({ id }) => wording.questions[id]?.short ?? id).join(' · ');
  const inside = { x: LEFT + 0.35, w: FULL - 0.6 };
  const color = COLORS[question.verdict].strong;
  const label = isOne ? heading : `${heading}. ${fill(ties, { n: questions.length })}`;
  return [
    ...field(question.verdict, FIELD),
    { text: label, size: 16, bold: true, color, y: FIELD.y + 0.1, h: 0.4, ...inside },
    {
      text: isOne ? (texts?.text ?? question.id) : names,
      size: isOne ? 22 : 18,
      bold: true,
      y: FIELD.y + 0.5,
      // Many names fill the lines where the step would stand.
      h: isOne ? 0.65 : 1.15,
      ...inside,
    },
    ...(isOne
      ? [
          {
            text: `${step}: ${stepsFor(question, wording, t)[0]}`,
            size: 18,
            y: FIELD.y + 1.2,
            h: 0.45,
            ...inside,
          },
        ]
      : []),
  ];
}
