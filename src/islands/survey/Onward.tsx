import type { SurveyProps } from './props.ts';
import type { Respondent } from './respondent.ts';

interface Props {
  page: SurveyProps;
  respondent: Respondent;
}

/** The one button of each screen, and what sending has to say. */
export function Onward({ page: { t, problems }, respondent }: Props) {
  const { awake, step, review, next, sending, problem, busy, cleared } = respondent;
  const failed = sending === 'failed' && step === review;
  const onward = awake && step < review ? (next === review ? t.review : t.next) : t.send;
  return (
    <div class="survey-onward">
      {failed && (
        <div class="ds-alert" data-color="danger" role="alert">
          <p class="survey-failed">{t.failed.title}</p>
          <p>
            {problems[problem as keyof typeof problems] ?? problems.unexpected} {t.failed.kept}
          </p>
        </div>
      )}
      <button type="submit" class="ds-button" data-size="lg" aria-disabled={busy || undefined}>
        {busy ? t.sending : failed ? t.again : onward}
      </button>
      <p role="status" class="muted">
        {sending === 'waiting' ? t.waiting : cleared && t.cleared}
      </p>
    </div>
  );
}
