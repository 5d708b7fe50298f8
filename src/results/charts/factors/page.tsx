import type { FactorResult } from '#core/index.ts';
import { MarkedName, VERDICT_COLORS, VerdictMark } from '#ui/VerdictMark.tsx';
import type { Chart, ChartProps } from '../chart.ts';

/**
 * The factors side by side, like the four fields of the mark: verdict, name, its questions. Its table is
 * the one of the bands, which has the same verdicts in its rows.
 */
export const Factors: Chart = (props) => (
  <ul class="factors">
    {props.result.factors.map((factor) => (
      <Factor key={factor.id} factor={factor} {...props} />
    ))}
  </ul>
);

function Factor({ factor, wording, t }: ChartProps & { readonly factor: FactorResult }) {
  return (
    <li class="factor" data-color={VERDICT_COLORS[factor.verdict]}>
      <h3 class="ds-heading factor-name" data-size="2xs">
        {wording.factors[factor.id]?.name}
      </h3>
      <VerdictMark verdict={factor.verdict} t={t} large />
      <ul class="factor-questions">
        {factor.questions.map(({ id, verdict }) => (
          <li key={id}>
            <MarkedName name={wording.questions[id]?.short ?? id} verdict={verdict} t={t} />
          </li>
        ))}
      </ul>
    </li>
  );
}
