import type { FactorResult, Verdict } from '#core/index.ts';
import { plural, wholeNumber } from '#i18n/format.ts';
import { VERDICT_COLORS, VerdictMark } from '#ui/VerdictMark.tsx';
import type { Chart, ChartProps } from '../chart.ts';

/**
 * A heatmap that is a table: the blocks of the partition down, everybody first, and the factors across, as the picture
 * of it has them. There are few factors and may be many blocks.
 */
export const Groups: Chart = (props) => {
  const { result, wording, t } = props;
  const { groups } = t.results;
  return (
    <table class="ds-table groups stacked">
      <caption>{groups.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{groups.block}</th>
          {result.factors.map(({ id }) => (
            <th scope="col" key={id}>
              {wording.factors[id]?.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <BlockRow {...props} name={groups.everybody} block={result} />
        {result.groups.map((block) => (
          <BlockRow {...props} key={block.name} name={block.name} block={block} />
        ))}
      </tbody>
    </table>
  );
};

interface RowProps extends ChartProps {
  readonly name: string;
  readonly block: { readonly responses: number; readonly factors: readonly FactorResult[] };
}

function BlockRow({ name, block, result, wording, t }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="groups-size">
          {plural(t.results.responses, block.responses, { n: wholeNumber(block.responses, t.common.lang) })}
        </span>
      </th>
      {result.factors.map(({ id }) => (
        <VerdictCell key={id} of={wording.factors[id]?.name} verdict={verdictOf(block.factors, id)} t={t} />
      ))}
    </tr>
  );
}

interface CellProps extends Pick<ChartProps, 't'> {
  /** What stands over the cell where there is no room for columns. */
  readonly of: string | undefined;
  readonly verdict: Verdict;
}

function VerdictCell({ of, verdict, t }: CellProps) {
  return (
    <td class="heat" data-verdict={verdict} data-color={VERDICT_COLORS[verdict]} data-of={of}>
      <VerdictMark verdict={verdict} t={t} />
    </td>
  );
}

function verdictOf(factors: readonly FactorResult[], id: string): Verdict {
  return (factors.find((factor) => factor.id === id) as FactorResult).verdict;
}
