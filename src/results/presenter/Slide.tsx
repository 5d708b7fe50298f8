import { type FactorResult, firstWeaknesses } from '#core/index.ts';
import { MarkedName, VerdictMark } from '#ui/VerdictMark.tsx';
import { VERDICT_COLORS } from '#ui/verdict-colors.ts';
import { MOST_WITH_STEPS, nextSteps } from '../advice.ts';
import { certaintyText } from '../certainty-text.ts';
import { BandBar } from '../charts/bands/BandBar.tsx';
import { GroupsChart } from '../charts/groups/page.tsx';
import { RoundsChart } from '../charts/rounds/page.tsx';
import { EarlierMeasures } from '../measures/EarlierMeasures.tsx';
import { firstAction } from '../measures/first-action.ts';
import { measuresInOrder } from '../measures/in-order.ts';
import { MeasureFacts } from '../measures/MeasureList.tsx';
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
  const View = VIEWS[step.kind];
  return <View report={report} />;
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
          <span>{presenter.discuss}</span> {presenter.question}
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
        {first.length === 0 && nextSteps(result, wording, t).map((step) => <li key={step}>{step}</li>)}
        {first.map((question) => (
          <li key={question.id}>
            <strong>
              <MarkedName
                name={wording.questions[question.id]?.short ?? question.id}
                verdict={question.verdict}
                t={t}
              />
            </strong>{' '}
            {first.length <= MOST_WITH_STEPS && firstAction(question, report).text}
          </li>
        ))}
      </ul>
      <p class="presenter-text">{certaintyText(report)}</p>
    </>
  );
}

function Groups({ report }: Props) {
  return (
    <>
      <h2 class="presenter-factor">{report.t.results.groups.heading}</h2>
      <div class="presenter-table">
        <GroupsChart {...report} onSlide />
      </div>
    </>
  );
}

/** The factors alone: all questions of all rounds fit on no slide. */
function RoundsOfFactors({ report: { history, wording, t } }: Props) {
  return (
    <>
      <h2 class="presenter-factor">{t.results.rounds.heading}</h2>
      <div class="presenter-table">
        <RoundsChart rounds={history} wording={wording} t={t} onSlide />
      </div>
    </>
  );
}

function Earlier({ report }: Props) {
  return (
    <EarlierMeasures
      report={report}
      heading={<h2 class="presenter-factor">{report.t.results.measures.before}</h2>}
    />
  );
}

function Measures({ report }: Props) {
  const { wording, t } = report;
  return (
    <>
      <h2 class="presenter-factor">{t.results.measures.label}</h2>
      <ul class="presenter-first">
        {measuresInOrder(report).map(({ measure }) => (
          <li key={measure.id}>
            <span class="presenter-about">{wording.questions[measure.questionId]?.short}</span>
            <strong>{measure.text}</strong>
            <MeasureFacts measure={measure} t={t} />
          </li>
        ))}
      </ul>
      <p class="presenter-text">{t.resultActions.plan.written}</p>
    </>
  );
}

const VIEWS = {
  start: Start,
  groups: Groups,
  rounds: RoundsOfFactors,
  earlier: Earlier,
  measures: Measures,
  end: End,
};
