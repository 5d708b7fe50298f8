import { useState } from 'preact/hooks';
import type { NewOutcome } from '#contract/outcome.ts';
import type { AskedOutcome, OutcomeQuestion, RoundOutcome } from '#core/index.ts';
import { OUTCOME_ANSWERS, OUTCOME_QUESTIONS, outcomeFixedAt } from '#core/outcome.ts';
import { expiresAt } from '#core/survey.ts';
import { datedDay, fill, plural } from '#i18n/format.ts';
import { isProblem } from '#ui/api-call.ts';
import { ErrorSummary, type SummaryLine } from '#ui/ErrorSummary.tsx';
import { problemSentence } from '#ui/problem-sentence.ts';
import { useAction } from '../useAction.ts';
import type { EvidenceText } from './evidence-text.ts';
import { writeOutcome } from './useEvidence.ts';

interface Props {
  readonly asked: AskedOutcome;
  /** What was written before. */
  readonly written?: RoundOutcome;
  readonly organisationId: string;
  readonly coachKey: string;
  readonly locale: string;
  readonly t: EvidenceText;
  readonly onSaved: () => void;
}

type Draft = Partial<Record<OutcomeQuestion, string>>;

/** The four questions about one organisation. Of what is fixed, only the sharing changes. */
export function OutcomeForm(props: Props) {
  const { asked, written, organisationId, coachKey, locale, t, onSaved } = props;
  const { ask } = t.evidence;
  const [draft, setDraft] = useState<Draft>(written ? answersOf(written) : {});
  const [shared, setShared] = useState(written?.shared ?? false);
  const [missing, setMissing] = useState<readonly SummaryLine[]>([]);
  const { busy, problem, run } = useAction();
  const place = `${asked.surveyId}-${asked.after}`;
  const fixedAt = written && outcomeFixedAt(written);
  const isFixed = fixedAt !== undefined && fixedAt <= Date.now();
  const deletedAt = expiresAt(asked.closedAt, 'result');

  async function submit(event: Event) {
    event.preventDefault();
    const lines = OUTCOME_QUESTIONS.filter((question) => draft[question] === undefined).map((question) => ({
      id: `${place}-${question}`,
      message: t.outcome.questions[question].ask,
    }));
    setMissing(lines);
    if (lines.length > 0) return;
    const { surveyId, after } = asked;
    const body = { ...{ surveyId, after }, ...draft, shared } as NewOutcome;
    if (await run(() => writeOutcome(coachKey, organisationId, body))) onSaved();
  }

  return (
    <form class="stack outcome-form" noValidate onSubmit={submit}>
      {missing.length > 0 && <ErrorSummary heading={plural(ask.missing, missing.length)} lines={missing} />}
      {fixedAt !== undefined && (
        <p class="muted">
          {isFixed ? ask.fixed : fill(ask.until, { date: datedDay(new Date(fixedAt).toISOString(), locale) })}
        </p>
      )}
      {deletedAt > Date.now() && (
        <p class="muted">{fill(ask.counts, { date: datedDay(new Date(deletedAt).toISOString(), locale) })}</p>
      )}
      {OUTCOME_QUESTIONS.map((question) => (
        <Question
          key={question}
          {...{ question, place, t }}
          given={draft[question]}
          isFixed={isFixed}
          isMissing={missing.some(({ id }) => id === `${place}-${question}`)}
          onAnswer={(answer) => setDraft({ ...draft, [question]: answer })}
        />
      ))}
      <div class="ticked">
        <input
          type="checkbox"
          class="ds-input"
          id={`${place}-shared`}
          aria-describedby={`${place}-shared-hint`}
          checked={shared}
          onChange={({ currentTarget }) => setShared(currentTarget.checked)}
        />
        <label class="ds-label" for={`${place}-shared`} data-weight="regular">
          {ask.share}
        </label>
        <p class="muted" id={`${place}-shared-hint`}>
          {ask.shareHint}
        </p>
      </div>
      {problem !== undefined && (
        <p class="ds-alert" data-color="danger" role="alert">
          {isProblem(problem, 'not-found') ? ask.gone : problemSentence(t.problems, problem)}
        </p>
      )}
      <button type="submit" class="ds-button" aria-disabled={busy} aria-busy={busy}>
        {busy ? ask.busy : ask.save}
      </button>
    </form>
  );
}

function answersOf({ inUse, reviewed, moved, again }: RoundOutcome): Draft {
  return { inUse, reviewed, moved, again };
}

interface QuestionProps {
  readonly question: OutcomeQuestion;
  readonly place: string;
  readonly given: string | undefined;
  readonly isFixed: boolean;
  readonly isMissing: boolean;
  readonly t: EvidenceText;
  readonly onAnswer: (answer: string) => void;
}

function Question({ question, place, given, isFixed, isMissing, t, onAnswer }: QuestionProps) {
  const field = `${place}-${question}`;
  const { ask, answers } = t.outcome.questions[question];
  const words: Readonly<Record<string, string>> = answers;
  const isShown = isMissing && given === undefined;
  return (
    <fieldset
      class="ds-fieldset"
      disabled={isFixed}
      {...(isShown && { 'aria-describedby': `${field}-error` })}
    >
      <legend class="ds-label" data-weight="medium">
        {ask}
      </legend>
      {isShown && (
        <p class="ds-validation-message" id={`${field}-error`}>
          {t.evidence.ask.choose}
        </p>
      )}
      <div class="choices">
        {OUTCOME_ANSWERS[question].map((answer, index) => (
          <label class="choice" key={answer}>
            <input
              class="ds-input"
              type="radio"
              name={field}
              {...(index === 0 && { id: field })}
              value={answer}
              checked={answer === given}
              onChange={() => onAnswer(answer)}
            />
            <span>{words[answer]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
