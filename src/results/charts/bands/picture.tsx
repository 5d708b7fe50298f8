import type { FactorResult, QuestionResult } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { bandText } from '#results/question-sentence.ts';
import { widthOf } from '../picture/lines.ts';
import { Frame, Mark, Words } from '../picture/parts.tsx';
import {
  COLORS,
  INK,
  LINE,
  MARGIN,
  type Picture,
  type PictureProps,
  QUIET,
  TOP,
} from '../picture/picture.ts';

const ROW = 52;
const HEAD = 76;
const BAR = { x: 520, width: 460, height: 26 };
/** Where the figures and the verdicts stand. */
const FIGURE = 1005;
const VERDICT = 1240;

/** Every question's band as a bar: solid to where it begins, hatched to where it ends. */
export const BandsPicture: Picture = (props) => {
  const { result, t } = props;
  const heights = result.factors.map(({ questions }) => HEAD + questions.length * ROW);
  const total = heights.reduce((sum, height) => sum + height, 20);
  return (
    <Frame heading={t.resultActions.exports.pictures.bands} height={total} {...props}>
      {result.factors.map((factor, place) => (
        <Factor
          key={factor.id}
          factor={factor}
          y={TOP + 20 + heights.slice(0, place).reduce((sum, height) => sum + height, 0)}
          {...props}
        />
      ))}
      <Legend t={t} />
    </Frame>
  );
};

/** The sample of a part of a bar, the room between it and its words, and between the words and the next sample. */
const SAMPLE = { width: 36, gap: 12, after: 44, size: 20 };

/** What the parts of a bar mean, drawn as they are. Each begins where the words of the one before end. */
function Legend({ t }: Pick<PictureProps, 't'>) {
  const { solid, open, half } = t.results.bands;
  const { width, gap, after, size } = SAMPLE;
  const next = (x: number, text: string) => x + width + gap + widthOf(text, size) + after;
  const [first, second] = [MARGIN, next(MARGIN, solid)];
  const third = next(second, open);
  const words = (x: number, text: string) => (
    <Words x={x + width + gap} y={TOP} size={size} color={QUIET} text={text} />
  );
  return (
    <>
      <pattern id="legend" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="4" height="8" fill={QUIET} />
      </pattern>
      <rect x={first} y={TOP - 18} width={width} height="22" fill={QUIET} />
      {words(first, solid)}
      <rect x={second} y={TOP - 18} width={width} height="22" fill="url(#legend)" />
      {words(second, open)}
      <rect x={third + width / 2} y={TOP - 20} width="3" height="26" fill={INK} />
      {words(third, half)}
    </>
  );
}

type At<T> = PictureProps & T & { readonly y: number };

function Factor({ factor, y, ...props }: At<{ readonly factor: FactorResult }>) {
  const name = props.wording.factors[factor.id]?.name ?? factor.id;
  return (
    <>
      <Words x={MARGIN} y={y + HEAD - 22} size={26} bold text={name} />
      {factor.questions.map((question, place) => (
        <Question key={question.id} question={question} {...props} y={y + HEAD + place * ROW} />
      ))}
    </>
  );
}

function Question({ question, y, result, wording, t }: At<{ readonly question: QuestionResult }>) {
  const { id, no, verdict } = question;
  const { bands } = t.results;
  return (
    <>
      <Words x={MARGIN} y={y + 22} size={24} text={wording.questions[id]?.short ?? id} />
      <Bar question={question} responses={result.responses} y={y} />
      <Words
        x={FIGURE}
        y={y + 22}
        size={24}
        color={no ? INK : QUIET}
        text={no ? fill(bands.range, bandText(no, t)) : bands.none}
      />
      <Mark x={VERDICT} y={y + 22} size={22} verdict={verdict} t={t} />
    </>
  );
}

function Bar({
  question: { id, no, verdict },
  responses,
  y,
}: {
  readonly question: QuestionResult;
  readonly responses: number;
  readonly y: number;
}) {
  const at = (count: number) => Math.round((10 * BAR.width * count) / responses) / 10;
  const { strong } = COLORS[verdict];
  return (
    <>
      <rect
        {...BAR}
        y={y}
        fill={LINE}
        opacity="0.6"
        {...(!no && { stroke: strong, 'stroke-dasharray': '8 6' })}
      />
      {no && (
        <>
          <pattern
            id={`picture-${id}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="4" height="8" fill={strong} />
          </pattern>
          <rect x={BAR.x} y={y} width={at(no.from)} height={BAR.height} fill={strong} />
          <rect
            x={BAR.x + at(no.from)}
            y={y}
            width={at(no.to - no.from)}
            height={BAR.height}
            fill={`url(#picture-${id})`}
          />
          <rect
            x={BAR.x + BAR.width / 2 - 1}
            y={y - 4}
            width="3"
            height={BAR.height + 8}
            fill={INK}
            stroke="#ffffff"
          />
        </>
      )}
    </>
  );
}
