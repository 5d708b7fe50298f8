import type { FunctionComponent } from 'preact';
import {
  type FactorResult,
  type InstrumentText,
  type Published,
  type QuestionResult,
  type Trend,
  trendOf,
} from '../core/index.ts';
import { fill, plural, wholeNumber } from '../i18n/format.ts';
import type { ChartProps } from './chart.ts';
import { VerdictMark } from './parts/VerdictMark.tsx';

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

/** Verdicts over time. Between rounds no numeric difference; arrows by invariant I4 only (core/trend.ts). */
export const Rounds: FunctionComponent<RoundsProps> = (props) => {
  const { rounds, t } = props;
  const newest = rounds.at(-1) as ChartRound;
  return (
    <table class="ds-table rounds">
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
  const { rounds, wording, t } = props;
  return (
    <tbody>
      <tr class="rounds-factor">
        <th scope="row">{wording.factors[factor.id]?.name}</th>
        {rounds.map(({ round, result }) => (
          <td key={round}>
            <VerdictMark verdict={factorIn(result, factor.id).verdict} t={t} />
          </td>
        ))}
      </tr>
      {factor.questions.map(({ id }) => (
        <QuestionRow key={id} id={id} factor={factor.id} {...props} />
      ))}
    </tbody>
  );
}

function QuestionRow({
  id,
  factor,
  rounds,
  wording,
  t,
}: RoundsProps & { readonly id: string; factor: string }) {
  const figure = ({ result }: ChartRound) => ({
    question: factorIn(result, factor).questions.find((question) => question.id === id) as QuestionResult,
    responses: result.responses,
  });
  return (
    <tr>
      <th scope="row">{wording.questions[id]?.short}</th>
      {rounds.map((round, place) => {
        const before = rounds[place - 1];
        return (
          <td key={round.round}>
            <VerdictMark verdict={figure(round).question.verdict} t={t} />
            {before && <Arrow trend={trendOf(figure(before), figure(round))} t={t} />}
          </td>
        );
      })}
    </tr>
  );
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
