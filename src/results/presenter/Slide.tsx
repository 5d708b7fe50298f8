import type { FactorResult } from '#core/index.ts';
import { MarkedName, VERDICT_COLORS, VerdictMark } from '#ui/VerdictMark.tsx';
import { stepsFor } from '../advice.ts';
import { certaintyText } from '../certainty-text.ts';
import { BandBar } from '../charts/bands/BandBar.tsx';
import { MOST_STEPS } from '../FirstThings.tsx';
import { firstThings, nextSteps } from '../headline.ts';
import { said } from '../question-sentence.ts';
import { factsOf, type Sheet } from '../round-report.ts';
import type { Step } from './presenter-steps.ts';

interface Props {
  readonly sheet: Sheet;
}

/** One picture of the presentation, in letters that are read from the back of the room. */
export function Slide({ step, sheet }: Props & { readonly step: Step }) {
  if (step.kind === 'factor') {
    return <Factor key={step.factor.id} factor={step.factor} isShown={step.isShown} sheet={sheet} />;
  }
  return step.kind === 'start' ? <Start sheet={sheet} /> : <End sheet={sheet} />;
}

function Start({ sheet }: Props) {
  const { organisation, wording, t } = sheet;
  return (
    <>
      <p class="presenter-about">{organisation}</p>
      <h2 class="presenter-title">{wording.title}</h2>
      <p class="presenter-text">{factsOf(sheet).join(' · ')}</p>
      {!sheet.round.invitations && <p class="presenter-text">{t.results.certainty.openLink}</p>}
      <p class="presenter-text">{t.resultActions.presenter.order}</p>
    </>
  );
}

function Factor({
  factor,
  isShown,
  sheet,
}: Props & { readonly factor: FactorResult; readonly isShown: boolean }) {
  const { result, wording, t } = sheet;
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
                  <span>{said(question, result, t)}</span>
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function End({ sheet }: Props) {
  const { result, wording, t } = sheet;
  const { end, endTied, endNone } = t.resultActions.presenter;
  const first = firstThings(result.factors);
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
            {first.length <= MOST_STEPS && stepsFor(question, wording, t)[0]}
          </li>
        ))}
      </ul>
      <p class="presenter-text">{certaintyText(sheet)}</p>
    </>
  );
}
