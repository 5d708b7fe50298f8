import type { SurveyDocument } from '#contract/survey.ts';
import { instrumentKey } from '#core/instrument.ts';
import type { Trend } from '#core/trend.ts';
import { fill, longDate, plural, wholeNumber } from '#i18n/format.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import type { CoachText } from '../coach-text.ts';
import { participationText } from './Participation.tsx';

interface Props {
  /** Closed rounds, newest first. */
  readonly rounds: readonly SurveyDocument[];
  readonly locale: string;
  readonly t: CoachText;
}

/** The closed rounds side by side, folded away: the verdict on each factor, with an arrow for a trend. */
export function RoundsCompared({ rounds, locale, t }: Props) {
  const words = t.portfolio.rounds;
  const shown = new Set(rounds.flatMap((round) => round.factors?.map(({ id }) => id) ?? []));
  const factors = shown.size > 0 ? [...shown] : Object.keys(t.factors);
  const oldestFirst = [...rounds].reverse();
  return (
    <details class="older">
      <summary>{plural(words.summary, rounds.length)}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, which keys must be able to do. */}
      <section class="rounds-compared" tabIndex={0} aria-label={words.caption}>
        <table class="ds-table">
          <thead>
            <tr>
              <th scope="col">{words.factor}</th>
              {oldestFirst.map((round) => (
                <th scope="col" key={round.id}>
                  {fill(words.round, { n: round.round })}
                  <span class="rounds-detail">{t.instruments[instrumentKey(round.instrument)]}</span>
                  <span class="rounds-detail">{longDate(round.closesAt, locale)}</span>
                  <span class="rounds-detail">{responses(round, locale, t)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {factors.map((factor) => (
              <tr key={factor}>
                <th scope="row">{t.factors[factor]}</th>
                {oldestFirst.map((round) => (
                  <td key={round.id} data-of={fill(words.round, { n: round.round })}>
                    <Cell round={round} factor={factor} t={t} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rounds.length > 1 && <p class="rounds-note">{words.arrows}</p>}
    </details>
  );
}

/** How many answered a round. */
function responses(round: SurveyDocument, locale: string, t: CoachText): string {
  const { participation } = round;
  if (!('responses' in participation)) return participationText(round, locale, t);
  const n = participation.responses;
  return plural(t.portfolio.rounds.responses, n, { n: wholeNumber(n, locale) });
}

interface CellProps {
  readonly round: SurveyDocument;
  readonly factor: string;
  readonly t: CoachText;
}

function Cell({ round, factor, t }: CellProps) {
  const found = round.factors?.find(({ id }) => id === factor);
  if (!found) return <span class="muted">{t.portfolio.rounds.none}</span>;
  return (
    <span class="rounds-cell">
      <VerdictMark verdict={found.verdict} t={t} />
      {found.trend && <Arrow trend={found.trend} t={t} />}
    </span>
  );
}

function Arrow({ trend, t }: { readonly trend: NonNullable<Trend>; readonly t: CoachText }) {
  const label = t.portfolio.rounds[trend];
  return (
    <svg
      class="rounds-trend"
      data-trend={trend}
      viewBox="0 0 24 24"
      role="img"
      aria-label={label}
      fill="none"
    >
      <path
        d={trend === 'better' ? 'M6 18 18 6M9 6h9v9' : 'M6 6l12 12M18 9v9H9'}
        stroke="currentColor"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
