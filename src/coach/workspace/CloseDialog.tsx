import type { SurveyDocument } from '#contract/survey.ts';
import { MIN_RESPONSES } from '#core/survey.ts';
import { fill } from '#i18n/format.ts';
import { changeSurvey, isProblem } from '#ui/api-client.ts';
import type { CoachText } from '../coach-text.ts';
import { DialogForm } from '../DialogForm.tsx';
import { participationText } from './Participation.tsx';

interface Props {
  readonly coachKey: string;
  readonly survey: SurveyDocument;
  readonly organisation: string;
  readonly locale: string;
  readonly t: CoachText;
  readonly onClosed: () => void;
  readonly onCancel: () => void;
}

/** The number of responses. A meeting's number is live and exact. */
function countedIn({ participation }: SurveyDocument): number {
  return 'responses' in participation ? participation.responses : 0;
}

/** How many have answered, and what closing now loses: the whole result, or late answers. */
function costOf(survey: SurveyDocument, locale: string, t: CoachText): string {
  const { few, enough } = t.coach.close;
  const answered = participationText(survey, locale, t);
  return fill(countedIn(survey) < MIN_RESPONSES ? few : enough, { answered, least: MIN_RESPONSES });
}

/** Confirms that a meeting's survey is closed, which cannot be undone. */
export function CloseDialog({ coachKey, survey, organisation, locale, t, onClosed, onCancel }: Props) {
  const words = t.coach.close;

  /** A survey that was closed meanwhile counts as success. */
  async function close(): Promise<void> {
    await changeSurvey(coachKey, survey.id, { status: 'closed' }).catch((error) => {
      if (!isProblem(error, 'survey-closed')) throw error;
    });
  }

  return (
    <DialogForm
      id="close-dialog"
      words={words}
      name={organisation}
      t={t}
      danger
      read={() => close}
      onDone={onClosed}
      onCancel={onCancel}
    >
      <ul class="dialog-list">
        <li>{words.final}</li>
        <li>{costOf(survey, locale, t)}</li>
        {countedIn(survey) >= MIN_RESPONSES && <li>{words.after}</li>}
      </ul>
    </DialogForm>
  );
}
