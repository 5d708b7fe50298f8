import type { Verdict } from '#core/index.ts';
import type { Heatmap, HeatmapRow } from '../chart.ts';
import { Mark, markLines, PictureFrame, TextLines, VerdictField } from './elements.tsx';
import { MARGIN, MUTED, type PictureProps, TOP, WIDTH } from './picture.ts';
import { wrapped } from './text-lines.ts';

/** The width of the column of row names, and the height of the factor names above the rows. */
const NAMES = 420;
const HEAD = 90;
const NAME = { size: 22, bold: true, width: NAMES - 24 };
const NAME_LINE = 28;
const GAP = 14;
/** A verdict in its field. */
const MARK = { size: 22, line: 27.5, inset: 12 };

type MatrixProps = Pick<PictureProps, 'organisation' | 'facts' | 't'> & {
  readonly heading: string;
  readonly heatmap: Heatmap;
};

/** A heatmap. Names of rows may be long: they have a column to themselves, and rows grow with them. */
export function Matrix({ heatmap: { factors, rows }, ...props }: MatrixProps) {
  const width = (WIDTH - 2 * MARGIN - NAMES) / factors.length;
  const heights = rows.map(({ name }) => 72 + nameLines(name) * NAME_LINE);
  const above = (place: number) => heights.slice(0, place).reduce((sum, height) => sum + height, HEAD);
  return (
    <PictureFrame height={above(rows.length) - GAP} {...props}>
      {factors.map(({ id, name }, place) => (
        <TextLines
          key={id}
          x={MARGIN + NAMES + place * width}
          y={TOP + 20}
          size={22}
          bold
          width={width - GAP}
          text={name}
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
          t={props.t}
        />
      ))}
    </PictureFrame>
  );
}

function nameLines(name: string): number {
  return wrapped(name, NAME.width, NAME.size, NAME.bold).length;
}

type Box = Record<'y' | 'width' | 'height', number>;
type RowProps = Pick<PictureProps, 't'> & Box & { readonly row: HeatmapRow; readonly place: number };

function Row({ row: { name, size, verdicts }, place, y, width, height, t }: RowProps) {
  const below = y + 36 + nameLines(name) * NAME_LINE;
  return (
    <>
      <TextLines x={MARGIN} y={y + 36} {...NAME} text={name} />
      <TextLines x={MARGIN} y={below} size={20} color={MUTED} text={size} />
      {verdicts.map((verdict, column) => {
        const x = MARGIN + NAMES + column * width;
        const box = { x, y, width: width - GAP, height: height - GAP };
        return (
          <g key={column}>
            <VerdictField id={`field-${place}-${column}`} verdict={verdict} {...box} />
            <FieldMark verdict={verdict} t={t} {...box} />
          </g>
        );
      })}
    </>
  );
}

type FieldMarkProps = Pick<PictureProps, 't'> & Box & { readonly x: number; readonly verdict: Verdict };

/** The verdict in the middle of its field, on a pale ground that keeps the pattern out of the text. */
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
