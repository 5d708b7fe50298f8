import type { PublicSurveyDocument } from '#contract/survey.ts';
import { smallestResult } from '#core/survey.ts';
import { fingerprintWords } from '#ui/fingerprint.ts';
import type { InvitedText } from './CodeForm.tsx';
import type { StoredInvitation } from './invitation-storage.ts';

/** The views of the entrance. From the last three, the respondent cannot continue. */
export type View =
  | 'ready'
  | 'starting'
  | 'waiting'
  | 'failed'
  | 'pass'
  | 'without'
  | 'unusable'
  | 'refused'
  | 'different'
  | 'unproven'
  | 'unsafe';

interface Props {
  readonly survey: PublicSurveyDocument;
  readonly view: View;
  readonly invitation: StoredInvitation;
  readonly fingerprint: string;
  /** Whether the invitation can be continued here after the tab is closed. */
  readonly outlastsTab: boolean;
  readonly t: InvitedText;
  readonly onStart: () => void;
  readonly onLater: () => void;
}

/** The words to compare, the numbers of invitations, Start, and the offer to get an answer pass for later. */
export function Ready({ survey, view, invitation, fingerprint, outlastsTab, t, onStart, onLater }: Props) {
  const busy = view === 'starting' || view === 'waiting';
  const start = invitation.credential ? t.pass.answer : view === 'failed' ? t.again : t.ready.start;
  const press = (act: () => void) => () => busy || act();
  return (
    <>
      <div class="invited-words">
        <h3>{t.words.heading}</h3>
        <p translate={false}>
          {fingerprintWords(fingerprint).map((word) => (
            <span key={word}>{word} </span>
          ))}
        </p>
        <p class="muted">{invitation.fingerprint ? t.words.text : t.words.typed}</p>
      </div>
      <Numbers survey={survey} t={t} />
      {view === 'failed' && (
        <div class="ds-alert" role="alert">
          <p class="survey-failed">{t.failed.heading}</p>
          <p>{t.failed.text}</p>
        </div>
      )}
      <button
        type="button"
        class="ds-button"
        data-size="lg"
        aria-disabled={busy}
        aria-busy={busy}
        onClick={press(onStart)}
      >
        {busy ? t.starting : start}
      </button>
      <p role="status" class="muted">
        {view === 'waiting' && t.waiting}
      </p>
      {!invitation.credential && (
        <>
          <p class="muted">{outlastsTab ? t.ready.kept : t.ready.tab}</p>
          <details>
            <summary>{t.later.summary}</summary>
            <p>{t.later.text}</p>
            <button
              type="button"
              class="ds-button"
              data-variant="secondary"
              aria-disabled={busy}
              onClick={press(onLater)}
            >
              {t.later.action}
            </button>
          </details>
        </>
      )}
    </>
  );
}

/** How many may answer, how many of the invitations one person could hold, and the smallest possible result. */
function Numbers({ survey: { invitations }, t }: Pick<Props, 'survey' | 't'>) {
  if (!invitations) return null;
  const { count, spares } = invitations;
  const { numbers } = t;
  return (
    <>
      <dl class="invited-numbers">
        <dt>{numbers.count}</dt>
        <dd>{count}</dd>
        <dt>{numbers.spares}</dt>
        <dd>{spares}</dd>
        <dt>{numbers.least}</dt>
        <dd>{smallestResult(spares)}</dd>
      </dl>
      {spares > 0 && <p class="muted">{numbers.why}</p>}
    </>
  );
}
