import { type FactorResult, firstWeaknesses } from '#core/index.ts';
import { MarkedName, VerdictMark } from '#ui/VerdictMark.tsx';
import { VERDICT_COLORS } from '#ui/verdict-colors.ts';
import { firstSteps, nextSteps } from '../advice.ts';
import { certaintyText } from '../certainty-text.ts';
import { BandBar } from '../charts/bands/BandBar.tsx';
import { MOST_WITH_STEPS } from '../FirstWeaknesses.tsx';
import { questionSentence } from '../question-sentence.ts';
import { type RoundReport, reportFacts } from '../round-report.ts';
import type { Step } from './presenter-steps.ts';

interface Props {
  readonly report: RoundReport;
}

/** One step of the presentation, in type that can be read from the back of a room. */
export function Slide({ step, report }: Props & { readonly step: Step }) {
  if (step.kind === 'factor') {
    return <Factor key={step.factor.id} factor={step.factor} isShown={step.isShown} report={report} />;
  }
  return step.kind === 'start' ? <Start report={report} /> : <End report={report} />;
}

function Start({ report }: Props) {
  const { organisation, wording, t } = report;
  return (
    <>
      <p class="presenter-about">{organisation}</p>
      <h2 class="presenter-title">{wording.title}</h2>
      <p class="presenter-text">{reportFacts(report).join(' · ')}</p>
      {!report.round.invitations && <p class="presenter-text">{t.results.certainty.openLink}</p>}
      <p class="presenter-text">{t.resultActions.presenter.order}</p>
    </>
  );
}

function Factor({
  factor,
  isShown,
  report,
}: Props & { readonly factor: FactorResult; readonly isShown: boolean }) {
  const { result, wording, t } = report;
  const { presenter } = t.resultActions;
  return (
    <>
      <h2 class="presenter-factor">{wording.factors[factor.id]?.name}</h2>
      {isShown ? (
        <VerdictMark verdict={factor.verdict} t={t} large />
      ) : (
        <p class="presenter-discuss">
          <span>{presenter.discuss}</span> {presenter.questions[factor.verdict]}
        </p>
      )}
      <ul class="presenter-questions">
        {factor.questions.map((question) => (
          <li key={question.id}>
            <p>{wording.questions[question.id]?.text}</p>
            {isShown && (
              <>
                <BandBar
                  id={`shown-${question.id}`}
                  question={question}
                  responses={result.responses}
                  coarse
                />
                <p class="presenter-said">
                  <VerdictMark verdict={question.verdict} t={t} />
                  <span>{questionSentence(question, result, t)}</span>
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function End({ report }: Props) {
  const { result, wording, t } = report;
  const { end, endTied, endNone } = t.resultActions.presenter;
  const first = firstWeaknesses(result.factors);
  return (
    <>
      <h2 class="presenter-factor">{first.length === 0 ? endNone : first.length === 1 ? end : endTied}</h2>
      <ul class="presenter-factors">
        {result.factors.map(({ id, verdict }) => (
          <li key={id} data-color={VERDICT_COLORS[verdict]}>
            <span>{wording.factors[id]?.name}</span>
            <VerdictMark verdict={verdict} t={t} />
          </li>
        ))}
      </ul>
      <ul class="presenter-first">
        {first.length === 0 && nextSteps(result, t).map((step) => <li key={step}>{step}</li>)}
        {first.map((question) => (
          <li key={question.id}>
            <strong>
              <MarkedName
                name={wording.questions[question.id]?.short ?? question.id}
                verdict={question.verdict}
                t={t}
              />
            </strong>{' '}
            {first.length <= MOST_WITH_STEPS && firstSteps(question, wording, t)[0]}
          </li>
        ))}
      </ul>
      <p class="presenter-text">{certaintyText(report)}</p>
    </>
  );
}
