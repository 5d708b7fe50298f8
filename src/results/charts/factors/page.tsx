import { MarkedName, VerdictMark } from '#ui/VerdictMark.tsx';
import { VERDICT_COLORS } from '#ui/verdict-colors.ts';
import type { Chart } from '../chart.ts';
import { factorFields } from './geometry.ts';

/**
 * The factors side by side, each with its verdict and questions. It needs no table of its own: the table of the bands
 * has the same verdicts.
 */
export const FactorsChart: Chart = ({ t, ...props }) => (
  <ul class="factor-list">
    {factorFields(props).map((factor) => (
      <li class="factor" key={factor.id} data-color={VERDICT_COLORS[factor.verdict]}>
        <h3 class="ds-heading factor-name" data-size="2xs">
          {factor.name}
        </h3>
        <VerdictMark verdict={factor.verdict} t={t} large />
        <ul class="factor-questions">
          {factor.questions.map(({ id, name, verdict }) => (
            <li key={id}>
              <MarkedName name={name} verdict={verdict} t={t} />
            </li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);
