import type { OrganisationDocument } from '#contract/organisations.ts';
import type { SurveyDocument } from '#contract/survey.ts';
import { smallestResult } from '#core/survey.ts';
import { dateAndTime, fill } from '#i18n/format.ts';
import { resultsLink } from '#ui/links.ts';
import type { CoachText } from '../coach-text.ts';
import { Participation } from './Participation.tsx';

interface Props {
  readonly organisation: OrganisationDocument;
  /** Whether the key may start a round and has a view of its own: a helper's may not. */
  readonly mayAll: boolean;
  readonly locale: string;
  readonly t: CoachText;
  readonly onDialog: (kind: 'close' | 'start' | 'reschedule' | 'view') => void;
}

/** The state of the current round, and the main action on it. */
export function SurveyState({ organisation, mayAll, locale, t, onDialog }: Props) {
  const survey = organisation.surveys[0];
  const open = survey?.status === 'open';
  // A coach may choose the closing moment only in a meeting, where everybody sees it (invariant I1).
  const meets = survey?.mode === 'together';
  return (
    <div class="survey-state">
      <SurveyFacts survey={survey} locale={locale} t={t} />
      <div class="survey-buttons">
        <div class="survey-actions">
          {survey?.status === 'closed' && !isTooFew(survey) && (
            <ResultButton organisation={organisation} t={t} />
          )}
          {(open || mayAll) && (
            <button
              type="button"
              class="ds-button"
              data-variant={survey ? 'secondary' : 'primary'}
              onClick={() => onDialog(open ? (meets ? 'close' : 'reschedule') : 'start')}
            >
              {open
                ? meets
                  ? t.coach.close.action
                  : t.portfolio.manage.reschedule.action
                : fill(t.coach.start.action, { n: (survey?.round ?? 0) + 1 })}
            </button>
          )}
          {open && mayAll && (
            <button type="button" class="ds-button" data-variant="tertiary" onClick={() => onDialog('view')}>
              {t.coach.ownView}
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

interface FactsProps extends Pick<Props, 'locale' | 't'> {
  readonly survey: SurveyDocument | undefined;
}

/** How many have answered, and when the survey closes. */
export function SurveyFacts({ survey, locale, t }: FactsProps) {
  if (!survey) return <p class="muted">{t.coach.noSurvey}</p>;
  return (
    <div class="survey-facts">
      <Participation survey={survey} locale={locale} t={t} />
      {isTooFew(survey) && (
        <p class="advice">
          {fill(t.coach.participation.tooFew, { least: smallestResult(survey.invitations?.spares) })}
        </p>
      )}
      {survey.status === 'closing' && <p class="advice">{t.coach.closingNow}</p>}
      {survey.status === 'unreadable' && <p class="advice">{t.coach.unreadable}</p>}
      <p>
        {closingText(survey, locale, t)}
        {survey.status === 'open' && survey.mode !== 'together' && `. ${t.coach.close.itself}`}
      </p>
    </div>
  );
}

/** Leads to the result. There is no button while the results link is revoked. */
function ResultButton({ organisation, t }: Pick<Props, 'organisation' | 't'>) {
  if (organisation.resultsKey === null) return null;
  return (
    <a
      class="ds-button"
      data-color="brand2"
      href={resultsLink(location.origin, organisation.locale, organisation.resultsKey)}
    >
      {t.coach.seeResult}
    </a>
  );
}

/** A closed round without factors has no result. */
function isTooFew({ status, factors }: SurveyDocument): boolean {
  return status === 'closed' && factors === null;
}

/** When the survey closes, or closed: closing by hand moves the closing time to that moment. */
function closingText(survey: SurveyDocument, locale: string, t: CoachText): string {
  const words = survey.status === 'open' ? t.coach.closes : t.coach.closed;
  return fill(words, { when: dateAndTime(survey.closesAt, locale) });
}
