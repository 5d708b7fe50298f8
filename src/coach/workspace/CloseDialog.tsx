import type { SurveyDocument } from '#contract/survey.ts';
import { MIN_RESPONSES } from '#core/survey.ts';
import { fill } from '#i18n/format.ts';
import { ApiProblem, closeSurvey } from '#ui/api-client.ts';
import { Dialog } from '#ui/Dialog.tsx';
import type { CoachText } from '../coach-text.ts';
import { DialogProblem } from '../DialogProblem.tsx';
import { useAction } from '../useAction.ts';
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
  const { busy, problem, run } = useAction();
  const words = t.coach.close;
  const isEnough = countedIn(survey) >= MIN_RESPONSES;
  return (
    <Dialog id="close-dialog" heading={words.heading} onClose={onCancel}>
      {(dismiss) => (
        <>
          <p>
            <bdi class="dialog-name">{organisation}</bdi>
          </p>
          <ul class="dialog-list">
            <li>{words.final}</li>
            <li>{costOf(survey, locale, t)}</li>
            {isEnough && <li>{words.after}</li>}
          </ul>
          {problem !== undefined && <DialogProblem t={t} problem={problem} />}
          <div class="dialog-actions">
            <button
              type="button"
              class="ds-button"
              data-color="danger"
              aria-disabled={busy}
              aria-busy={busy}
              onClick={async () => {
                if (!(await run(() => close()))) return;
                dismiss();
                onClosed();
              }}
            >
              {busy ? words.busy : words.confirm}
            </button>
            {/* Cancel has focus first. */}
            <button type="button" class="ds-button" data-variant="secondary" autofocus onClick={dismiss}>
              {t.coach.cancel}
            </button>
          </div>
        </>
      )}
    </Dialog>
  );

  /** A survey that was closed meanwhile counts as success. */
  async function close(): Promise<void> {
    await closeSurvey(coachKey, survey.id).catch((error) => {
      if (!(error instanceof ApiProblem && error.code === 'survey-closed')) throw error;
    });
  }
}
