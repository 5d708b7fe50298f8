import type { QuestionResult } from '#core/index.ts';
import { Mark, PictureFrame, TextLines } from '../picture/elements.tsx';
import {
  INK,
  MARGIN,
  MUTED,
  type Picture,
  type PictureProps,
  TOP,
  TRACK,
  VERDICT_HEX,
} from '../picture/picture.ts';
import { widthOf } from '../picture/text-lines.ts';
import { bandRows, barOf, type FactorRows, type QuestionRow } from './geometry.ts';

const ROW = 52;
const HEAD = 76;
const BAR = { x: 520, width: 460, height: 26 };
/** Where the figures and the verdicts begin. */
const FIGURE = 1005;
const VERDICT = 1240;

/** Every question's band as a bar: solid up to its lower end, hatched up to its upper end. */
export const BandsPicture: Picture = (props) => {
  const { result, t } = props;
  const factors = bandRows(props);
  const heights = factors.map(({ questions }) => HEAD + questions.length * ROW);
  const total = heights.reduce((sum, height) => sum + height, 20);
  return (
    <PictureFrame heading={t.resultActions.exports.pictures.bands} height={total} {...props}>
      {factors.map((factor, place) => (
        <Factor
          key={factor.id}
          factor={factor}
          y={TOP + 20 + heights.slice(0, place).reduce((sum, height) => sum + height, 0)}
          responses={result.responses}
          t={t}
        />
      ))}
      <Legend t={t} />
    </PictureFrame>
  );
};

/** A sample in the legend: its width, the gap between it and its text, the gap after the text. */
const SAMPLE = { width: 36, gap: 12, after: 44, size: 20 };

/** What the parts of a bar mean. Each sample begins where the text of the one before it ends. */
function Legend({ t }: Pick<PictureProps, 't'>) {
  const { solid, open, half } = t.results.bands;
  const { width, gap, after, size } = SAMPLE;
  const next = (x: number, text: string) => x + width + gap + widthOf(text, size) + after;
  const [first, second] = [MARGIN, next(MARGIN, solid)];
  const third = next(second, open);
  const label = (x: number, text: string) => (
    <TextLines x={x + width + gap} y={TOP} size={size} color={MUTED} text={text} />
  );
  return (
    <>
      <Hatching id="legend" color={MUTED} />
      <rect x={first} y={TOP - 18} width={width} height="22" fill={MUTED} />
      {label(first, solid)}
      <rect x={second} y={TOP - 18} width={width} height="22" fill="url(#legend)" />
      {label(second, open)}
      <rect x={third + width / 2} y={TOP - 20} width="3" height="26" fill={INK} />
      {label(third, half)}
    </>
  );
}

type RowProps = Pick<PictureProps, 't'> & { readonly y: number; readonly responses: number };

function Factor({ factor, y, ...props }: RowProps & { readonly factor: FactorRows }) {
  return (
    <>
      <TextLines x={MARGIN} y={y + HEAD - 22} size={26} bold text={factor.name} />
      {factor.questions.map((row, place) => (
        <Question key={row.question.id} row={row} {...props} y={y + HEAD + place * ROW} />
      ))}
    </>
  );
}

function Question({ row, y, responses, t }: RowProps & { readonly row: QuestionRow }) {
  const { question, name, figure } = row;
  return (
    <>
      <TextLines x={MARGIN} y={y + 22} size={24} text={name} />
      <Bar question={question} responses={responses} y={y} />
      <TextLines x={FIGURE} y={y + 22} size={24} color={question.no ? INK : MUTED} text={figure} />
      <Mark x={VERDICT} y={y + 22} size={22} verdict={question.verdict} t={t} />
    </>
  );
}

interface BarProps extends Omit<RowProps, 't'> {
  readonly question: QuestionResult;
}

function Bar({ question: { id, no, verdict }, responses, y }: BarProps) {
  const { strong } = VERDICT_HEX[verdict];
  const bar = no && barOf(no, responses, BAR.width);
  return (
    <>
      <rect
        {...BAR}
        y={y}
        fill={TRACK}
        opacity="0.6"
        {...(!bar && { stroke: strong, 'stroke-dasharray': '8 6' })}
      />
      {bar && (
        <>
          <Hatching id={`picture-${id}`} color={strong} />
          <rect x={BAR.x} y={y} width={bar.solid} height={BAR.height} fill={strong} />
          <rect
            x={BAR.x + bar.solid}
            y={y}
            width={bar.open}
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

function Hatching({ id, color }: { readonly id: string; readonly color: string }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="4" height="8" fill={color} />
    </pattern>
  );
}
