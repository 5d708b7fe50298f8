import type { OrganisationDocument } from '#contract/organisations.ts';
import { saveFile } from '#ui/download.ts';
import type { CoachText, MessagesText } from '../coach-text.ts';
import { WithMessages } from '../WithMessages.tsx';
import { cancellationFile } from './calendar.ts';
import { sharedSurvey } from './ready-texts.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly t: CoachText;
}

/** Offers a calendar file that cancels the deadline of an open survey, before the survey is deleted. */
export function CalendarCancellation({ organisation, t }: Props) {
  const [survey] = organisation.surveys;
  // Surveys by invitation have no calendar file: the invitation tells the deadline.
  if (survey?.status !== 'open' || survey.invitations) return null;
  const save = (messages: MessagesText) => {
    const file = cancellationFile(sharedSurvey(organisation, survey), messages, Date.now());
    saveFile(`okr-klar-${survey.id}-cancel.ics`, file, 'text/calendar');
  };
  return (
    <>
      <p>{t.share.cancellation.text}</p>
      <WithMessages locale={survey.locale} t={t}>
        {(messages) => (
          <button
            type="button"
            class="ds-button"
            data-variant="secondary"
            data-size="sm"
            onClick={() => save(messages)}
          >
            {t.share.cancellation.action}
          </button>
        )}
      </WithMessages>
    </>
  );
}
