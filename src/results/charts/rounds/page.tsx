import type { FunctionComponent } from 'preact';
import type { Trend } from '#core/index.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import { type RoundRow, type RoundsProps, type RoundTable, roundTable } from './geometry.ts';

/** With more rounds than this the columns are too narrow on any screen. */
const MOST_COLUMNS = 3;

/** Verdicts over time, with an arrow where one changed; on a slide those of the factors alone. */
export const RoundsChart: FunctionComponent<RoundsProps & { readonly onSlide?: boolean }> = ({
  onSlide,
  ...props
}) => {
  const { t } = props;
  const { rounds, factors } = roundTable(props);
  const rowProps = { rounds, t };
  return (
    <table class={tableClass(rounds.length, onSlide)}>
      <caption>{t.results.rounds.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.results.rounds.question}</th>
          {rounds.map(({ round, name, size }) => (
            <th scope="col" key={round}>
              {name}
              <span class="groups-size">{size}</span>
            </th>
          ))}
        </tr>
      </thead>
      {factors.map(({ questions, ...factor }) => (
        <tbody key={factor.id}>
          <Row row={factor} {...rowProps} />
          {!onSlide && questions.map((question) => <Row key={question.id} row={question} {...rowProps} />)}
        </tbody>
      ))}
    </table>
  );
};

/** On a slide, columns never stack. */
function tableClass(rounds: number, onSlide = false): string {
  if (onSlide) return 'ds-table round-table';
  return rounds > MOST_COLUMNS ? 'ds-table round-table stacked many' : 'ds-table round-table stacked';
}

interface RowProps extends Pick<RoundsProps, 't'>, Pick<RoundTable, 'rounds'> {
  readonly row: RoundRow;
}

function Row({ row, rounds, t }: RowProps) {
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {row.cells.map(({ verdict, trend }, place) => (
        <td key={rounds[place]?.round} data-of={rounds[place]?.name}>
          <VerdictMark verdict={verdict} t={t} />
          {trend && <Arrow trend={trend} t={t} />}
        </td>
      ))}
    </tr>
  );
}

/** Points up for better, although fewer said no; the word beside it says the same. */
function Arrow({ trend, t }: Pick<RoundsProps, 't'> & { readonly trend: NonNullable<Trend> }) {
  return (
    <span class="round-trend" data-color={trend === 'better' ? 'success' : 'danger'}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={trend === 'better' ? 'M8 14V3M3 8l5-5 5 5' : 'M8 2v11M3 8l5 5 5-5'} />
      </svg>
      {t.results.rounds[trend]}
    </span>
  );
}
