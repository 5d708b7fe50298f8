import type { OrganisationDocument } from '#contract/organisations.ts';
import { saveFile } from '#ui/download.ts';
import type { CoachText } from '../coach-text.ts';
import { cancellationFile } from './calendar.ts';
import { sharedSurvey } from './ready-texts.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly t: CoachText;
}

/** Offers a calendar file that cancels the deadline of an open survey, before the survey is deleted. */
export function CalendarCancellation({ organisation, t }: Props) {
  const [survey] = organisation.surveys;
  const messages = survey && t.messages[survey.locale];
  // Surveys by invitation have no calendar file: the invitation tells the deadline.
  if (survey?.status !== 'open' || survey.invitations || !messages) return null;
  const save = () => {
    const file = cancellationFile(sharedSurvey(organisation, survey), messages, Date.now());
    saveFile(`okr-klar-${survey.id}-cancel.ics`, file, 'text/calendar');
  };
  return (
    <>
      <p>{t.share.cancellation.text}</p>
      <button type="button" class="ds-button" data-variant="secondary" data-size="sm" onClick={save}>
        {t.share.cancellation.action}
      </button>
    </>
  );
}
