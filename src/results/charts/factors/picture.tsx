import { Mark, PictureFrame, TextLines, VerdictField } from '../picture/elements.tsx';
import { MARGIN, type Picture, type PictureProps, TOP, VERDICT_HEX, WIDTH } from '../picture/picture.ts';
import { type FactorField, factorFields } from './geometry.ts';

const GAP = 32;
const FIELD = { width: (WIDTH - 2 * MARGIN - GAP) / 2, height: 320 };
/** The line of a question: the size of its letters, where its name begins, the distance to the next line. */
const LINE = { size: 21, name: 276, height: 44 };
const INSET = 40;

/** The factors as fields, each with its verdict and the verdicts of its questions. */
export const FactorsPicture: Picture = (props) => {
  const fields = factorFields(props);
  const rows = Math.max(...fields.map(({ row }) => row)) + 1;
  const height = rows * (FIELD.height + GAP) - GAP;
  return (
    <PictureFrame heading={props.t.resultActions.exports.pictures.factors} height={height} {...props}>
      {fields.map((field) => (
        <Factor key={field.id} field={field} t={props.t} />
      ))}
    </PictureFrame>
  );
};

function Factor({ field, t }: Pick<PictureProps, 't'> & { readonly field: FactorField }) {
  const { id, name, verdict, questions } = field;
  const x = MARGIN + field.column * (FIELD.width + GAP);
  const y = TOP + field.row * (FIELD.height + GAP);
  return (
    <>
      <rect x={x} y={y} {...FIELD} rx="18" fill={VERDICT_HEX[verdict].soft} />
      <VerdictField id={`factor-${id}`} verdict={verdict} x={x} y={y} width={14} height={FIELD.height} />
      <TextLines x={x + INSET} y={y + 62} size={32} bold text={name} />
      <Mark x={x + INSET} y={y + 122} size={36} verdict={verdict} t={t} />
      {questions.map((question, place) => {
        const line = { y: y + 190 + place * LINE.height, size: LINE.size };
        return (
          <g key={question.id}>
            <Mark x={x + INSET} {...line} verdict={question.verdict} t={t} />
            <TextLines x={x + INSET + LINE.name} {...line} text={question.name} />
          </g>
        );
      })}
    </>
  );
}
