import type { ComponentChildren } from 'preact';
import type { Measure, QuestionResult, Weakness } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { VerdictMark, VerdictShape } from '#ui/VerdictMark.tsx';
import { VERDICT_COLORS } from '#ui/verdict-colors.ts';
import { firstSteps, instrumentAdvice, reasonOf } from './advice.ts';
import { BandBar } from './charts/bands/BandBar.tsx';
import { measuresAbout } from './measures/in-order.ts';
import { measureFacts } from './measures/measure-text.ts';
import { questionSentence } from './question-sentence.ts';
import type { RoundReport } from './round-report.ts';

/** The measures about a question: to read, or to edit for those who may. */
export type MeasuresFor = (question: QuestionResult) => ComponentChildren;

interface Props {
  readonly weaknesses: readonly Weakness[];
  readonly report: RoundReport;
  readonly measuresFor: MeasuresFor;
}

/** Weaknesses, worst first, each folded to a line: its question, its word, and what will be done. */
export function Weaknesses({ weaknesses, report, measuresFor }: Props) {
  return (
    <ol class="weaknesses">
      {weaknesses.map((weakness, place) => (
        <li key={weakness.question.id}>
          <FoldedWeakness
            weakness={weakness}
            isAgain={weaknesses
              .slice(0, place)
              .some((before) => reasonOf(before, report.wording) === reasonOf(weakness, report.wording))}
            report={report}
            measuresFor={measuresFor}
          />
        </li>
      ))}
    </ol>
  );
}

interface WeaknessProps extends Omit<Props, 'weaknesses'> {
  readonly weakness: Weakness;
}

/** Whether a weakness further up the list already says why it matters in the same words. */
interface Again {
  readonly isAgain: boolean;
}

function FoldedWeakness({ weakness, isAgain, report, measuresFor }: WeaknessProps & Again) {
  const { result, wording, t } = report;
  const { question } = weakness;
  const { short, text } = wording.questions[question.id] ?? {};
  return (
    <details class="weakness" data-color={VERDICT_COLORS[question.verdict]}>
      <summary>
        <VerdictShape verdict={question.verdict} />
        <span class="weakness-line">
          <span>
            <strong>{short}</strong> <span class="weakness-word">{t.common.verdicts[question.verdict]}</span>
          </span>
          {measuresAbout(question.id, report.measures).map((measure) => (
            <span class="weakness-measure" key={measure.id}>
              <strong>{measure.text}</strong> {measureFacts(measure, t).join(' · ')}
            </span>
          ))}
        </span>
      </summary>
      <div class="weakness-body">
        <div class="stack">
          <h3 class="ds-heading" data-size="2xs">
            {text}
          </h3>
          <BandBar id={`weakness-${question.id}`} question={question} responses={result.responses} />
          <p>{questionSentence(question, result, t)}</p>
          {question.verdict === 'unseen' && <p>{t.results.unseen.explain}</p>}
          <Why weakness={weakness} report={report} isAgain={isAgain} />
        </div>
        <div class="stack">
          {measuresFor(question)}
          <Advice weakness={weakness} report={report} />
        </div>
      </div>
    </details>
  );
}

interface OpenWeaknessProps extends WeaknessProps {
  /** For those who write measures, all of them, published or not. */
  readonly ownMeasures?: readonly Measure[] | undefined;
}

/** The one weakness to begin with, open to read: the finding, and what will be done, or else the first step. */
export function OpenWeakness({ weakness, report, measuresFor, ownMeasures }: OpenWeaknessProps) {
  const { result, wording, t } = report;
  const { question } = weakness;
  const isMeasured = measuresAbout(question.id, ownMeasures ?? report.measures).length > 0;
  return (
    <>
      <h3 class="ds-heading first-question" data-size="xs">
        {wording.questions[question.id]?.text}
      </h3>
      <p class="first-said">
        <VerdictMark verdict={question.verdict} t={t} />
        <span>{questionSentence(question, result, t)}</span>
      </p>
      <AlsoWeak weakness={weakness} report={report} />
      {!isMeasured && (
        <div>
          <FirstStep question={question} report={report} />
          {!ownMeasures && <p class="measure-facts">{t.results.measures.unowned}</p>}
        </div>
      )}
      {measuresFor(question)}
      <details class="first-more">
        <summary>{t.results.weaknesses.more}</summary>
        <div class="stack">
          <BandBar id={`weakness-${question.id}`} question={question} responses={result.responses} />
          {question.verdict === 'unseen' && <p>{t.results.unseen.explain}</p>}
          <p>{reasonOf(weakness, wording)}</p>
          <Advice weakness={weakness} report={report} from={isMeasured ? 0 : 1} />
        </div>
      </details>
    </>
  );
}

/** Which other questions of the same factor got the same word. They stand further down, one by one. */
function AlsoWeak({ weakness: { factor, question }, report }: Pick<WeaknessProps, 'weakness' | 'report'>) {
  const { result, wording, t } = report;
  const { questions = [] } = result.factors.find(({ id }) => id === factor) ?? {};
  const others = questions.filter(({ id, verdict }) => id !== question.id && verdict === question.verdict);
  if (others.length === 0) return null;
  const verdict = t.common.verdicts[question.verdict].toLocaleLowerCase(t.common.lang);
  const names = others.map(({ id }) => wording.questions[id]?.short ?? id);
  return <p class="first-also">{fill(t.results.first.also, { verdict, questions: names.join(' · ') })}</p>;
}

interface FirstStepProps {
  readonly question: QuestionResult;
  readonly report: RoundReport;
}

/** The first thing to do about a question. */
export function FirstStep({ question, report: { wording, t } }: FirstStepProps) {
  return (
    <p class="first-step">
      <strong>{t.results.first.step}:</strong> {firstSteps(question, wording, t)[0]}
    </p>
  );
}

/** Why it matters. What several weaknesses share is on paper only once, and on screen in each fold. */
function Why({ weakness, report, isAgain }: Pick<WeaknessProps, 'weakness' | 'report'> & Again) {
  const { wording, t } = report;
  return (
    <div class="weakness-why" data-again={isAgain || undefined}>
      <h4>{t.results.weaknesses.why}</h4>
      <p>{reasonOf(weakness, wording)}</p>
    </div>
  );
}

interface AdviceProps extends Pick<WeaknessProps, 'weakness' | 'report'> {
  /** The place of the first step that is not said elsewhere. */
  readonly from?: number;
}

function Advice({ weakness: { question }, report: { wording, t }, from = 0 }: AdviceProps) {
  const { weaknesses, unseen } = t.results;
  return (
    <div class="weakness-do">
      <h4>{from > 0 ? weaknesses.moreSteps : weaknesses.steps}</h4>
      <Steps steps={firstSteps(question, wording, t).slice(from)} />
      {question.verdict === 'unseen' && (
        <>
          <h4>{unseen.missing}</h4>
          <Steps steps={instrumentAdvice(question, wording)} />
        </>
      )}
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ul class="bullets">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}
