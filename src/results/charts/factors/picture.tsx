import type { FactorResult } from '#core/index.ts';
import { Field, Frame, Mark, Words } from '../picture/parts.tsx';
import { COLORS, MARGIN, type Picture, type PictureProps, TOP, WIDTH } from '../picture/picture.ts';

const GAP = 32;
const TALL = 320;
/** Verdicts of the questions, and beside them what was asked. */
const LINE = { size: 21, name: 276, height: 44 };
const INSET = 40;

/** The factors as four fields, each with its verdict and the verdicts of its questions. */
export const FactorsPicture: Picture = (props) => {
  const { result, t } = props;
  const rows = Math.ceil(result.factors.length / 2);
  return (
    <Frame heading={t.resultActions.exports.pictures.factors} height={rows * (TALL + GAP) - GAP} {...props}>
      {result.factors.map((factor, place) => (
        <Factor key={factor.id} factor={factor} place={place} {...props} />
      ))}
    </Frame>
  );
};

function Factor({
  factor,
  place,
  wording,
  t,
}: PictureProps & { readonly factor: FactorResult; readonly place: number }) {
  const width = (WIDTH - 2 * MARGIN - GAP) / 2;
  const x = MARGIN + (place % 2) * (width + GAP);
  const y = TOP + Math.floor(place / 2) * (TALL + GAP);
  return (
    <>
      <rect x={x} y={y} width={width} height={TALL} rx="18" fill={COLORS[factor.verdict].soft} />
      <Field id={`factor-${factor.id}`} verdict={factor.verdict} x={x} y={y} width={14} height={TALL} />
      <Words x={x + INSET} y={y + 62} size={32} bold text={wording.factors[factor.id]?.name ?? factor.id} />
      <Mark x={x + INSET} y={y + 122} size={36} verdict={factor.verdict} t={t} />
      {factor.questions.map(({ id, verdict }, line) => (
        <g key={id}>
          <Mark x={x + INSET} y={y + 190 + line * LINE.height} size={LINE.size} verdict={verdict} t={t} />
          <Words
            x={x + INSET + LINE.name}
            y={y + 190 + line * LINE.height}
            size={LINE.size}
            text={wording.questions[id]?.short ?? id}
          />
        </g>
      ))}
    </>
  );
}
