import type { OrganisationDocument } from '#contract/organisations.ts';
import { saveFile } from '#ui/download.ts';
import type { CoachText } from '../coach-text.ts';
import { cancellationFile } from './calendar.ts';
import { sharedOf } from './ready-texts.ts';

interface Props {
  readonly organisation: OrganisationDocument;
  readonly t: CoachText;
}

/** Of an open survey that is about to be deleted: what takes its deadline out of the calendars it was put into. */
export function Cancellation({ organisation, t }: Props) {
  const [survey] = organisation.surveys;
  const messages = survey && t.messages[survey.locale];
  // Who is invited is told the deadline in the invitation: there is no calendar file.
  if (survey?.status !== 'open' || survey.invitations || !messages) return null;
  const save = () => {
    const file = cancellationFile(sharedOf(organisation, survey), messages, Date.now());
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
