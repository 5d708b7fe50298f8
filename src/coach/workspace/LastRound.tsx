import type { SurveyDocument } from '#contract/survey.ts';
import { fill } from '#i18n/format.ts';
import { VerdictShape } from '#ui/VerdictMark.tsx';
import { VERDICT_COLORS } from '#ui/verdict-colors.ts';
import type { CoachText } from '../coach-text.ts';
import { findingsOf } from '../findings.ts';

interface Props {
  readonly surveys: readonly SurveyDocument[];
  readonly t: CoachText;
}

/** The findings of the newest round with a result, the worst first. */
export function LastRound({ surveys, t }: Props) {
  const round = surveys.find(({ factors }) => factors !== null);
  if (!round?.factors) return null;
  return (
    <div class="last-round">
      <p>{fill(t.portfolio.lastRound, { n: round.round })}</p>
      <ul>
        {findingsOf(round.factors, t.findings).map(({ verdict, word, factors }) => (
          <li key={verdict} data-color={VERDICT_COLORS[verdict]}>
            <VerdictShape verdict={verdict} />
            <span>
              <strong>{word}:</strong> {factors}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
