import { Component } from 'preact';
import { focusOnNew } from './survey/focus.ts';
import { LastSteps } from './survey/LastSteps.tsx';
import { Notice } from './survey/Notice.tsx';
import { Onward } from './survey/Onward.tsx';
import { Parts } from './survey/Parts.tsx';
import type { SurveyProps } from './survey/props.ts';
import { Respondent } from './survey/respondent.ts';
import { Stored } from './survey/Stored.tsx';

/**
 * The employee's survey. At build time this is one plain form with all questions, which the server takes as it
 * is; with a script the same markup becomes one part at a time, a review, and sending that does not give up.
 * A class, because hooks would cost a tenth of the page's script.
 */
export class Questionnaire extends Component<SurveyProps> {
  respondent = new Respondent(this.props.parts, () => this.forceUpdate());

  override componentDidMount() {
    this.respondent.wake();
  }

  override componentDidUpdate() {
    if (this.respondent.moved) focusOnNew();
    this.respondent.moved = false;
  }

  override render(page: SurveyProps) {
    const { t } = page;
    const { respondent } = this;
    const { awake, notice } = respondent;
    if (notice) {
      const again = { label: t.counted.again, go: () => respondent.clear() };
      return <Notice kind={notice} {...t[notice]} action={notice === 'counted' ? again : undefined} />;
    }
    return (
      <form
        method="post"
        action="?respond"
        noValidate={awake}
        onChange={(event) => respondent.answer(event.target as HTMLInputElement)}
        onSubmit={(event) => {
          event.preventDefault();
          respondent.proceed();
        }}
      >
        <Head page={page} respondent={respondent} />
        <Parts page={page} respondent={respondent} />
        {awake && <LastSteps page={page} respondent={respondent} />}
        {/* A new place in the tree when the steps fold together: it appears there and has not jumped. */}
        <Onward key={String(awake)} page={page} respondent={respondent} />
        {awake && (
          <button
            type="button"
            class="ds-button survey-clear"
            data-variant="tertiary"
            onClick={() => respondent.clear()}
          >
            {t.clear}
          </button>
        )}
      </form>
    );
  }
}

/** Whose survey it is, and at the start and the end why it is safe to answer. */
function Head({ page, respondent }: { page: SurveyProps; respondent: Respondent }) {
  const { t, title, intro, promise } = page;
  const { awake, step, review, survey, problem, sending } = respondent;
  return (
    <header class="survey-head">
      <p class="survey-eyebrow">{survey?.organisation.name ?? t.eyebrow}</p>
      <h1 class="ds-heading">{title}</h1>
      <div class="survey-intro" hidden={awake && step > 0 && step < review}>
        <p hidden={awake && step > 0}>{intro}</p>
        <Stored promise={promise} stored={t.stored} />
      </div>
      {problem && sending === 'idle' && (
        <p class="survey-trouble" role="status">
          {t.unreachable}
        </p>
      )}
    </header>
  );
}
