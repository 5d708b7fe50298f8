import { useState } from 'preact/hooks';
import type { SurveyDocument } from '#contract/survey.ts';
import { type Answer, type CoachView, instrumentKey } from '#core/index.ts';
import { plural } from '#i18n/format.ts';
import { isProblem } from '#ui/api-client.ts';
import { ErrorSummary, type SummaryLine } from '#ui/ErrorSummary.tsx';
import type { FullOverviewText } from '../coach-text.ts';
import { DialogForm } from '../DialogForm.tsx';
import { answerField, QuestionFields } from './QuestionFields.tsx';
import { askedIn } from './questionnaire.ts';
import { saveView } from './save-view.ts';

export interface CoachViewDialogProps {
  readonly coachKey: string;
  /** The name of the organisation. */
  readonly organisation: string;
  readonly survey: SurveyDocument;
  /** What the coach has answered before. */
  readonly stored: CoachView | null;
  readonly t: FullOverviewText;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** A view as it is being written: questions may still lack an answer. */
type Draft = Pick<CoachView, 'answers' | 'shared'>;

/** What has been answered and not saved, by survey, so that a dialog closed by mistake loses nothing. */
const drafts = new Map<string, Draft>();

/** The coach's own answers to the questions of a survey that is open. They are never counted among the responses. */
export function CoachViewDialog(props: CoachViewDialogProps) {
  const { coachKey, organisation, survey, stored, t, onSaved, onCancel } = props;
  const words = t.coachView;
  const questionnaire = t.questionnaires[instrumentKey(survey.instrument)];
  const [draft, setDraft] = useState(drafts.get(survey.id) ?? stored ?? { answers: {}, shared: false });
  const [missing, setMissing] = useState<readonly SummaryLine[]>([]);

  function change(changed: Partial<Draft>) {
    const next = { ...draft, ...changed };
    drafts.set(survey.id, next);
    setDraft(next);
  }

  function read() {
    const asked = questionnaire ? askedIn(questionnaire) : [];
    const lines = asked
      .filter(({ id }) => draft.answers[id] === undefined)
      .map(({ id, short }) => ({ id: answerField(id), message: short }));
    setMissing(lines);
    if (!questionnaire || lines.length > 0) return undefined;
    return async () => {
      await saveView(coachKey, survey.id, draft);
      drafts.delete(survey.id);
    };
  }

  return (
    <DialogForm
      id="view-dialog"
      words={words}
      name={organisation}
      t={t}
      read={read}
      explain={(problem) => explain(problem, words)}
      onDone={onSaved}
      onCancel={onCancel}
    >
      <p>{words.intro}</p>
      <p class="muted">{words.frozen}</p>
      {!questionnaire && <p class="advice">{words.otherQuestions}</p>}
      {missing.length > 0 && <ErrorSummary heading={plural(words.missing, missing.length)} lines={missing} />}
      {questionnaire && (
        <QuestionFields
          questionnaire={questionnaire}
          answers={draft.answers}
          missing={missing.map(({ id }) => id)}
          choose={words.choose}
          onAnswer={(id: string, answer: Answer) => change({ answers: { ...draft.answers, [id]: answer } })}
        />
      )}
      <div class="ticked">
        <input
          type="checkbox"
          class="ds-input"
          id="view-shared"
          aria-describedby="view-shared-hint"
          checked={draft.shared}
          onChange={(event) => change({ shared: event.currentTarget.checked })}
        />
        <label class="ds-label" for="view-shared" data-weight="regular">
          {words.share}
        </label>
        <p class="muted" id="view-shared-hint">
          {words.shareHint}
        </p>
      </div>
    </DialogForm>
  );
}

function explain(problem: unknown, words: FullOverviewText['coachView']): string | undefined {
  if (isProblem(problem, 'survey-closed')) return words.closed;
  return isProblem(problem, 'not-found') ? words.gone : undefined;
}
