import { said } from '../../../charts/parts/said.ts';
import { COLORS, INK, LINE, QUIET } from '../../../charts/pictures/picture.ts';
import { type FactorResult, type Verdict, type Weakness, weaknesses } from '../../../core/index.ts';
import { headline } from '../headline.ts';
import { factsOf, type Sheet } from '../sheet.ts';
import { stepsFor } from '../steps.ts';

/** A place on a slide of 13.33 by 7.5 inches. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Something on a slide: words (several are points of a list), or a box. Sizes in points. */
export type SlidePart =
  | (Place & {
      readonly text: string | readonly string[];
      readonly size: number;
      readonly color?: string;
      readonly bold?: boolean;
    })
  | (Place & { readonly fill: string; readonly line?: string; readonly hatched?: boolean });

export type SlideParts = readonly SlidePart[];

const SIGNS: Readonly<Record<Verdict, string>> = { yes: '✓', mixed: '◐', no: '✕', unseen: '?' };
const LEFT = 0.75;
const FULL = 11.8;

/** The result as slides: a title, the factors, one for each weakness, the note on bands on every one of them. */
export function slidesOf(sheet: Sheet): SlideParts[] {
  const weak = weaknesses(sheet.result.factors);
  return [titleSlide(sheet), factorsSlide(sheet), ...weak.map((weakness) => weaknessSlide(weakness, sheet))];
}

function titleSlide(sheet: Sheet): SlidePart[] {
  const { organisation, result, wording, t } = sheet;
  const { title, lead } = headline(result.factors, wording, t);
  return [
    { fill: '#4b2a7b', x: 0, y: 0, w: 0.3, h: 7.5 },
    { text: organisation, size: 24, color: QUIET, x: LEFT, y: 1.3, w: FULL, h: 0.6 },
    { text: title, size: 54, bold: true, x: LEFT, y: 1.95, w: FULL, h: 1.2 },
    { text: lead, size: 28, x: LEFT, y: 3.2, w: FULL, h: 1.5 },
    ...foot(sheet),
  ];
}

function factorsSlide(sheet: Sheet): SlidePart[] {
  return [
    { text: sheet.t.act.exports.pictures.factors, size: 36, bold: true, x: LEFT, y: 0.45, w: FULL, h: 0.8 },
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
  return [
    { fill: COLORS[verdict].soft, x, y, w: 5.8, h: 2.4 },
    { fill: COLORS[verdict].strong, x, y, w: 0.1, h: 2.4 },
    { text: wording.factors[id]?.name ?? id, size: 18, bold: true, x: x + 0.25, y: y + 0.1, w: 3.7, h: 0.5 },
    {
      text: verdictText(verdict, t),
      size: 18,
      bold: true,
      color: COLORS[verdict].strong,
      x: x + 3.95,
      y: y + 0.1,
      w: 1.8,
      h: 0.5,
    },
    ...questions.flatMap((question, line): SlidePart[] => [
      {
        text: wording.questions[question.id]?.short ?? question.id,
        size: 15,
        x: x + 0.25,
        y: y + 0.75 + line * 0.5,
        w: 3.7,
        h: 0.45,
      },
      {
        text: verdictText(question.verdict, t),
        size: 15,
        color: COLORS[question.verdict].strong,
        x: x + 3.95,
        y: y + 0.75 + line * 0.5,
        w: 1.8,
        h: 0.45,
      },
    ]),
  ];
}

function weaknessSlide({ question, factor }: Weakness, sheet: Sheet): SlidePart[] {
  const { result, wording, t } = sheet;
  const { strong } = COLORS[question.verdict];
  return [
    {
      text: wording.factors[factor]?.name ?? factor,
      size: 18,
      color: QUIET,
      x: LEFT,
      y: 0.45,
      w: FULL,
      h: 0.45,
    },
    {
      text: wording.questions[question.id]?.text ?? question.id,
      size: 30,
      bold: true,
      x: LEFT,
      y: 0.9,
      w: FULL,
      h: 1.2,
    },
    {
      text: verdictText(question.verdict, t),
      size: 22,
      bold: true,
      color: strong,
      x: LEFT,
      y: 2.15,
      w: 2.6,
      h: 0.5,
    },
    { text: said(question, result, t), size: 22, x: LEFT + 2.6, y: 2.15, w: FULL - 2.6, h: 0.5 },
    ...barParts(question, result.responses),
    { text: t.act.exports.slides.steps, size: 20, bold: true, x: LEFT, y: 3.45, w: FULL, h: 0.45 },
    { text: stepsFor(question, wording, t), size: 20, x: LEFT, y: 3.9, w: FULL, h: 2.5 },
    ...foot(sheet),
  ];
}

/** The band from nobody to everybody: solid to where it begins, pale with an edge to where it ends. */
function barParts({ no, verdict }: Weakness['question'], responses: number): SlidePart[] {
  const { strong, soft } = COLORS[verdict];
  const bar = { y: 2.8, h: 0.3 };
  if (!no) return [{ fill: soft, line: strong, hatched: true, x: LEFT, w: FULL, ...bar }];
  const at = (count: number) => Math.round((1000 * FULL * count) / responses) / 1000;
  return [
    { fill: LINE, x: LEFT, w: FULL, ...bar },
    { fill: strong, x: LEFT, w: at(no.from), ...bar },
    { fill: soft, line: strong, hatched: true, x: LEFT + at(no.from), w: at(no.to - no.from), ...bar },
    { fill: INK, x: LEFT + FULL / 2, y: 2.72, w: 0.03, h: 0.46 },
  ];
}

function foot(sheet: Sheet): SlidePart[] {
  const { organisation, t } = sheet;
  return [
    {
      text: [organisation, ...factsOf(sheet)].join(' · '),
      size: 12,
      color: QUIET,
      x: LEFT,
      y: 6.65,
      w: FULL,
      h: 0.3,
    },
    { text: t.act.exports.note, size: 12, color: QUIET, x: LEFT, y: 6.95, w: FULL, h: 0.3 },
  ];
}

function verdictText(verdict: Verdict, { common }: Sheet['t']): string {
  return `${SIGNS[verdict]} ${common.verdicts[verdict]}`;
}
