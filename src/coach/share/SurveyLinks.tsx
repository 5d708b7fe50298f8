import type { OrganisationDocument } from '#contract/organisations.ts';
import { LinkCard } from '#ui/LinkCard.tsx';
import { resultsLink } from '#ui/links.ts';
import type { CoachText } from '../coach-text.ts';
import { AnswerKit } from './AnswerKit.tsx';
import { ResultMessage } from './ResultMessage.tsx';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly coachKey: string;
  readonly locale: string;
  readonly t: CoachText;
}

/** The links of an organisation: the answer link while a survey is open, the results link always. */
export function SurveyLinks({ organisation, coachKey, locale, t }: Props) {
  const [current] = organisation.surveys;
  const { resultsKey } = organisation;
  return (
    <div class="survey-links">
      {current?.status === 'open' && (
        <AnswerKit survey={current} organisation={organisation} coachKey={coachKey} locale={locale} t={t} />
      )}
      {resultsKey === null ? (
        <p class="muted">{t.coach.revoked}</p>
      ) : (
        current && (
          <LinkCard
            kind="results"
            href={resultsLink(location.origin, organisation.locale, resultsKey)}
            t={t.linkCards}
            purpose={organisation.resultsShared ? t.linkCards.results.purposeShared : undefined}
          >
            <ResultMessage organisation={organisation} resultsKey={resultsKey} t={t} />
          </LinkCard>
        )
      )}
    </div>
  );
}
