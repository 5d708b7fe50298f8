import type { FactorResult, Published } from '../../core/index.ts';
import { plural, wholeNumber } from '../../i18n/format.ts';
import { Field, Frame, Mark, Words } from './parts.tsx';
import { MARGIN, type PictureProps, QUIET, TOP, WIDTH, wrapped } from './picture.ts';

const ROW = 110;
const NAMES = 340;

/** What one column is about: a set of people, with its verdicts. */
export interface Column extends Pick<Published, 'responses' | 'factors'> {
  readonly name: string;
}

type MatrixProps = PictureProps & { readonly heading: string; readonly columns: readonly Column[] };

/** Factors down, sets of people across: a heatmap. */
export function Matrix({ columns, ...props }: MatrixProps) {
  const { result, wording } = props;
  const width = (WIDTH - 2 * MARGIN - NAMES) / columns.length;
  const size = width < 200 ? 18 : 22;
  const letters = Math.floor((1.5 * (width - 14)) / size);
  const lines = Math.max(...columns.map(({ name }) => wrapped(name, letters).length));
  const head = 60 + lines * size * 1.25;
  return (
    <Frame height={head + result.factors.length * ROW} {...props}>
      {result.factors.map(({ id }, row) => (
        <Words
          key={id}
          x={MARGIN}
          y={TOP + head + row * ROW + 46}
          size={26}
          bold
          letters={18}
          text={wording.factors[id]?.name ?? id}
        />
      ))}
      {columns.map((column, place) => (
        <BlockColumn
          key={column.name}
          column={column}
          place={place}
          x={MARGIN + NAMES + place * width}
          width={width}
          head={head}
          size={size}
          letters={letters}
          {...props}
        />
      ))}
    </Frame>
  );
}

type ColumnProps = PictureProps & { readonly column: Column } & Record<
    'place' | 'x' | 'width' | 'head' | 'size' | 'letters',
    number
  >;

function BlockColumn({ column, place, x, width, head, size, letters, result, t }: ColumnProps) {
  const n = wholeNumber(column.responses, t.common.lang);
  return (
    <>
      <Words x={x} y={TOP + 10} size={size} bold letters={letters} text={column.name} />
      <Words
        x={x}
        y={TOP + head - 24}
        size={18}
        color={QUIET}
        text={plural(t.results.responses, column.responses, { n })}
      />
      {result.factors.map(({ id }, row) => {
        const { verdict } = column.factors.find((factor) => factor.id === id) as FactorResult;
        const y = TOP + head + row * ROW;
        return (
          <g key={id}>
            <Field
              id={`field-${place}-${row}`}
              verdict={verdict}
              x={x}
              y={y}
              width={width - 14}
              height={ROW - 14}
            />
            <Label x={x + 12} y={y + 26} width={width - 38} />
            <Mark x={x + 22} y={y + 57} size={markSize(width)} verdict={verdict} t={t} />
          </g>
        );
      })}
    </>
  );
}

/** Small enough for the longest word to stay in its field. */
function markSize(width: number): number {
  return Math.max(12, Math.min(24, Math.floor(width / 10.5)));
}

/** A quiet ground for the words, so that the pattern does not run through them. */
function Label(place: Record<'x' | 'y' | 'width', number>) {
  return <rect {...place} height="44" rx="8" fill="#ffffff" opacity="0.85" />;
}
