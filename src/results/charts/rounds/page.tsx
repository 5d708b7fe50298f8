import type { FunctionComponent } from 'preact';
import {
  type FactorResult,
  factorTrend,
  type InstrumentText,
  type Published,
  type QuestionResult,
  type Trend,
} from '#core/index.ts';
import { fill, plural, wholeNumber } from '#i18n/format.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import type { ChartProps } from '../chart.ts';

/** One published round: what a picture of time may know of it. */
export interface ChartRound {
  readonly round: number;
  readonly result: Published;
}

/** Like ChartProps, with every published round, oldest first, in place of one result. */
export interface RoundsProps extends Pick<ChartProps, 't'> {
  readonly rounds: readonly ChartRound[];
  readonly wording: InstrumentText;
}

/** More rounds than this find no room side by side on any screen. */
const MOST_COLUMNS = 3;

/** Verdicts over time. Between rounds no numeric difference; arrows by invariant I4 only (core/trend.ts). */
export const Rounds: FunctionComponent<RoundsProps> = (props) => {
  const { rounds, t } = props;
  const newest = rounds.at(-1) as ChartRound;
  return (
    <table class={rounds.length > MOST_COLUMNS ? 'ds-table rounds stacked many' : 'ds-table rounds stacked'}>
      <caption>{t.results.rounds.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.results.rounds.question}</th>
          {rounds.map(({ round, result }) => (
            <th scope="col" key={round}>
              {fill(t.results.round, { round })}
              <span class="groups-size">
                {plural(t.results.responses, result.responses, {
                  n: wholeNumber(result.responses, t.common.lang),
                })}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {newest.result.factors.map((factor) => (
        <FactorRows key={factor.id} factor={factor} {...props} />
      ))}
    </table>
  );
};

function FactorRows({ factor, ...props }: RoundsProps & { readonly factor: FactorResult }) {
  const { wording } = props;
  return (
    <tbody>
      <Row
        name={wording.factors[factor.id]?.name}
        isFactor
        find={(result) => factorIn(result, factor.id)}
        {...props}
      />
      {factor.questions.map(({ id }) => (
        <Row
          key={id}
          name={wording.questions[id]?.short}
          find={(result) => alone(factorIn(result, factor.id), id)}
          {...props}
        />
      ))}
    </tbody>
  );
}

interface RowProps extends RoundsProps {
  readonly name: string | undefined;
  readonly isFactor?: boolean;
  readonly find: (result: Published) => FactorResult;
}

function Row({ name, isFactor, find, rounds, t }: RowProps) {
  return (
    <tr class={isFactor ? 'rounds-factor' : undefined}>
      <th scope="row">{name}</th>
      {rounds.map(({ round, result }, place) => {
        const before = rounds[place - 1]?.result;
        const now = find(result);
        return (
          <td key={round} data-of={fill(t.results.round, { round })}>
            <VerdictMark verdict={now.verdict} t={t} />
            {before && <Arrow trend={factorTrend(find(before), now, before, result)} t={t} />}
          </td>
        );
      })}
    </tr>
  );
}

/** A question as a factor of its own, so that its arrow follows the one rule there is. */
function alone({ questions }: FactorResult, id: string): FactorResult {
  const question = questions.find((one) => one.id === id) as QuestionResult;
  return { id, verdict: question.verdict, questions: [question] };
}

/** Up is better, whatever the figure behind it counts; the word says the same. */
function Arrow({ trend, t }: Pick<ChartProps, 't'> & { readonly trend: Trend }) {
  if (!trend) return null;
  return (
    <span class="trend" data-color={trend === 'better' ? 'success' : 'danger'}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path class="trend-arrow" d={trend === 'better' ? 'M8 14V3M3 8l5-5 5 5' : 'M8 2v11M3 8l5 5 5-5'} />
      </svg>
      {t.results.rounds[trend]}
    </span>
  );
}

function factorIn({ factors }: Published, id: string): FactorResult {
  return factors.find((factor) => factor.id === id) as FactorResult;
}
