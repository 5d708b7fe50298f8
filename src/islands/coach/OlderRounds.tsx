import type { SurveyDocument } from '../../core/index.ts';
import { fill, longDate, plural } from '../../i18n/format.ts';
import type { Text } from '../../i18n/index.ts';
import { participationWords } from './Participation.tsx';

interface Props {
  /** Newest first. */
  readonly rounds: readonly SurveyDocument[];
  readonly locale: string;
  readonly t: Text['coach'];
}

/** The rounds before the current one, folded away. */
export function OlderRounds({ rounds, locale, t }: Props) {
  return (
    <details class="older">
      <summary>{plural(t.older, rounds.length)}</summary>
      <ul>
        {rounds.map((survey) => (
          <li key={survey.id}>
            <strong>{fill(t.round, { n: survey.round })}</strong>
            <span>{fill(t.closed, { when: longDate(survey.closesAt, locale) })}</span>
            <span>{participationWords(survey.participation, locale, t.participation)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
