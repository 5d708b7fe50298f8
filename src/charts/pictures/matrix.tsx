import type { FactorResult, Published } from '../../core/index.ts';
import { plural, wholeNumber } from '../../i18n/format.ts';
import { Field, Frame, Mark, Words } from './parts.tsx';
import { MARGIN, type PictureProps, QUIET, TOP, WIDTH, wrapped } from './picture.ts';

/** Room for the names of the rows, and for the names of the factors above. */
const NAMES = 400;
const HEAD = 90;
const NAME = { size: 24, letters: 26, line: 30 };
const GAP = 14;

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
          letters={Math.floor(width / 13.5)}
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
  return 72 + wrapped(name, NAME.letters).length * NAME.line;
}

type RowProps = PictureProps & { readonly row: MatrixRow } & Record<
    'place' | 'y' | 'width' | 'height',
    number
  >;

function Row({ row, place, y, width, height, result, t }: RowProps) {
  const { size, letters, line } = NAME;
  const below = y + 36 + wrapped(row.name, letters).length * line;
  const n = wholeNumber(row.responses, t.common.lang);
  return (
    <>
      <Words x={MARGIN} y={y + 36} size={size} bold letters={letters} text={row.name} />
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
        const middle = y + (height - GAP) / 2;
        return (
          <g key={id}>
            <Field
              id={`field-${place}-${column}`}
              verdict={verdict}
              x={x}
              y={y}
              width={width - GAP}
              height={height - GAP}
            />
            <Label x={x + 12} y={middle - 22} width={width - GAP - 24} />
            <Mark x={x + 22} y={middle + 9} size={24} verdict={verdict} t={t} />
          </g>
        );
      })}
    </>
  );
}

/** A quiet ground for the words, so that the pattern does not run through them. */
function Label(place: Record<'x' | 'y' | 'width', number>) {
  return <rect {...place} height="44" rx="8" fill="#ffffff" opacity="0.85" />;
}
