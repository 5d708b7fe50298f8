import type { FactorResult, Published } from '#core/index.ts';
import { plural, wholeNumber } from '#i18n/format.ts';
import { wrapped } from './lines.ts';
import { Field, Frame, Mark, markLines, Words } from './parts.tsx';
import { MARGIN, type PictureProps, QUIET, TOP, WIDTH } from './picture.ts';

/** Room for the names of the rows, and for the names of the factors above. */
const NAMES = 420;
const HEAD = 90;
const NAME = { size: 22, bold: true, width: NAMES - 24 };
const NAME_LINE = 28;
const GAP = 14;
/** A verdict in its field. */
const MARK = { size: 22, line: 27.5, inset: 12 };

/** What one row is about: a set of people, with its verdicts. */
export interface MatrixRow extends Pick<Published, 'responses' | 'factors'> {
  readonly name: string;
}

type MatrixProps = PictureProps & { readonly heading: string; readonly rows: readonly MatrixRow[] };

/**
 * A heatmap: sets of people down, factors across. There are few factors and may be many sets, whose names
 * may be long, so names have a column to themselves and rows grow with them.
 */
export function Matrix({ rows, ...props }: MatrixProps) {
  const { result, wording } = props;
  const width = (WIDTH - 2 * MARGIN - NAMES) / result.factors.length;
  const heights = rows.map(heightOf);
  const above = (place: number) => heights.slice(0, place).reduce((sum, height) => sum + height, HEAD);
  return (
    <Frame height={above(rows.length) - GAP} {...props}>
      {result.factors.map(({ id }, place) => (
        <Words
          key={id}
          x={MARGIN + NAMES + place * width}
          y={TOP + 20}
          size={22}
          bold
          width={width - GAP}
          text={wording.factors[id]?.name ?? id}
        />
      ))}
      {rows.map((row, place) => (
        <Row
          key={row.name}
          row={row}
          place={place}
          y={TOP + above(place)}
          width={width}
          height={heights[place] as number}
          {...props}
        />
      ))}
    </Frame>
  );
}

function heightOf({ name }: MatrixRow): number {
  return 72 + nameLines(name) * NAME_LINE;
}

function nameLines(name: string): number {
  return wrapped(name, NAME.width, NAME.size, NAME.bold).length;
}

type RowProps = PictureProps & { readonly row: MatrixRow } & Record<
    'place' | 'y' | 'width' | 'height',
    number
  >;

function Row({ row, place, y, width, height, result, t }: RowProps) {
  const below = y + 36 + nameLines(row.name) * NAME_LINE;
  const n = wholeNumber(row.responses, t.common.lang);
  return (
    <>
      <Words x={MARGIN} y={y + 36} {...NAME} text={row.name} />
      <Words
        x={MARGIN}
        y={below}
        size={20}
        color={QUIET}
        text={plural(t.results.responses, row.responses, { n })}
      />
      {result.factors.map(({ id }, column) => {
        const { verdict } = row.factors.find((factor) => factor.id === id) as FactorResult;
        const x = MARGIN + NAMES + column * width;
        const box = { x, y, width: width - GAP, height: height - GAP };
        return (
          <g key={id}>
            <Field id={`field-${place}-${column}`} verdict={verdict} {...box} />
            <FieldMark verdict={verdict} t={t} {...box} />
          </g>
        );
      })}
    </>
  );
}

type FieldMarkProps = Pick<RowProps, 't' | 'y' | 'width' | 'height'> & {
  readonly x: number;
  readonly verdict: FactorResult['verdict'];
};

/** The verdict in the middle of its field, on a quiet ground, so that the pattern does not run through the words. */
function FieldMark({ x, y, width, height, ...mark }: FieldMarkProps) {
  const { size, line, inset } = MARK;
  const inside = width - 2 * inset;
  const lines = markLines({ size, width: inside - inset, ...mark });
  const tall = lines * line + 16;
  const top = y + (height - tall) / 2;
  return (
    <>
      <rect x={x + inset} y={top} width={inside} height={tall} rx="8" fill="#ffffff" opacity="0.85" />
      <Mark x={x + inset * 1.75} y={top + size + 9} size={size} width={inside - inset} {...mark} />
    </>
  );
}
