import type { FunctionComponent } from 'preact';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import { VERDICT_COLORS } from '#ui/verdict-colors.ts';
import type { ChartProps } from '../chart.ts';
import { groupHeatmap } from './geometry.ts';

/** A heatmap as a table: groups down, factors across. On a slide, columns never stack. */
export const GroupsChart: FunctionComponent<ChartProps & { readonly onSlide?: boolean }> = ({
  onSlide,
  ...props
}) => {
  const { t } = props;
  const { groups } = t.results;
  const { factors, rows } = groupHeatmap(props);
  return (
    <table class={onSlide ? 'ds-table groups' : 'ds-table groups stacked'}>
      <caption>{groups.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{groups.block}</th>
          {factors.map(({ id, name }) => (
            <th scope="col" key={id}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, size, verdicts }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <span class="groups-size">{size}</span>
            </th>
            {factors.map((factor, column) => {
              const verdict = verdicts[column] as (typeof verdicts)[number];
              return (
                <td
                  key={factor.id}
                  class="heat"
                  data-verdict={verdict}
                  data-color={VERDICT_COLORS[verdict]}
                  // Shown above the cell where the screen is too narrow for columns.
                  data-of={factor.name}
                >
                  <VerdictMark verdict={verdict} t={t} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
