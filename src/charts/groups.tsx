import type { FactorResult, Verdict } from '../core/index.ts';
import { plural, wholeNumber } from '../i18n/format.ts';
import type { Chart, ChartProps } from './chart.ts';
import { VERDICT_COLORS, VerdictMark } from './parts/VerdictMark.tsx';

/** A heatmap that is a table: the verdict on every factor in every block of the partition, beside everybody's. */
export const Groups: Chart = (props) => {
  const { result, wording, t } = props;
  const { groups } = t.results;
  return (
    <table class="ds-table groups">
      <caption>{groups.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{groups.factor}</th>
          <BlockHead name={groups.everybody} responses={result.responses} t={t} />
          {result.groups.map(({ name, responses }) => (
            <BlockHead key={name} name={name} responses={responses} t={t} />
          ))}
        </tr>
      </thead>
      <tbody>
        {result.factors.map(({ id, verdict }) => (
          <tr key={id}>
            <th scope="row">{wording.factors[id]?.name}</th>
            <VerdictCell verdict={verdict} t={t} />
            {result.groups.map(({ name, factors }) => (
              <VerdictCell key={name} verdict={verdictOf(factors, id)} t={t} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type Words = Pick<ChartProps, 't'>;

function BlockHead({ name, responses, t }: Words & { readonly name: string; readonly responses: number }) {
  return (
    <th scope="col">
      {name}
      <span class="groups-size">
        {plural(t.results.responses, responses, { n: wholeNumber(responses, t.common.lang) })}
      </span>
    </th>
  );
}

function VerdictCell({ verdict, t }: Words & { readonly verdict: Verdict }) {
  return (
    <td class="heat" data-verdict={verdict} data-color={VERDICT_COLORS[verdict]}>
      <VerdictMark verdict={verdict} t={t} />
    </td>
  );
}

function verdictOf(factors: readonly FactorResult[], id: string): Verdict {
  return (factors.find((factor) => factor.id === id) as FactorResult).verdict;
}
