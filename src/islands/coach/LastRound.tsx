import { VERDICT_COLORS, VerdictShape } from '../../charts/parts/VerdictMark.tsx';
import type { SurveyDocument } from '../../core/index.ts';
import { fill } from '../../i18n/format.ts';
import type { CoachText } from './text.ts';

interface Props {
  readonly surveys: readonly SurveyDocument[];
  readonly t: CoachText;
}

/** What the newest round with a result said of each factor, as signs. Their words are read aloud. */
export function LastRound({ surveys, t }: Props) {
  const round = surveys.find(({ factors }) => factors !== null);
  if (!round?.factors) return null;
  return (
    <div class="last-round">
      <p>{fill(t.portfolio.lastRound, { n: round.round })}</p>
      <ul>
        {round.factors.map(({ id, verdict }) => (
          <li
            key={id}
            data-color={VERDICT_COLORS[verdict]}
            title={`${t.factors[id]}: ${t.common.verdicts[verdict]}`}
          >
            <VerdictShape verdict={verdict} />
            <span class="ds-sr-only">
              {t.factors[id]}: {t.common.verdicts[verdict]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
