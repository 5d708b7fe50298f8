import type { OrganisationDocument } from '#contract/organisations.ts';
import { instrumentKey } from '#core/instrument.ts';
import { pathIn } from '#i18n/index.ts';
import { LinkCard } from '#ui/LinkCard.tsx';
import { resultsLink } from '#ui/links.ts';
import type { CoachText } from '../coach-text.ts';
import { Fold } from '../Fold.tsx';
import { WithMessages } from '../WithMessages.tsx';
import { AnswerKit } from './AnswerKit.tsx';
import { ReadyMessage } from './ReadyMessage.tsx';
import { resultText } from './ready-texts.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly locale: string;
  readonly t: CoachText;
}

/** The links of an organisation: the answer link while a survey is open, and the results link. */
export function SurveyLinks({ organisation, locale, t }: Props) {
  const [current] = organisation.surveys;
  const { resultsKey } = organisation;
  return (
    <div class="survey-links">
      {current?.status === 'open' && (
        <AnswerKit survey={current} organisation={organisation} locale={locale} t={t} />
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

interface ResultProps extends Pick<Props, 'organisation' | 't'> {
  readonly resultsKey: string;
}

/** The findings of the last closed round as a message to the leadership, in the organisation's language. */
function ResultMessage({ organisation, resultsKey, t }: ResultProps) {
  const { name, locale, surveys } = organisation;
  const closed = surveys.find((survey) => survey.status === 'closed');
  if (!closed?.factors) return null;
  const link = resultsLink(location.origin, locale, resultsKey);
  const shared = {
    instrument: instrumentKey(closed.instrument),
    organisation: name,
    factors: closed.factors,
    link,
  };
  return (
    <Fold summary={t.share.result}>
      <WithMessages locale={locale} t={t}>
        {(messages) => <ReadyMessage text={resultText(shared, messages)} locale={locale} t={t} />}
      </WithMessages>
      <a href={pathIn(t.common.lang, '/present-a-no')} target="_blank" rel="noopener noreferrer">
        {t.share.presenting} <span class="ds-sr-only">{t.linkCards.newTab}</span>
      </a>
    </Fold>
  );
}
