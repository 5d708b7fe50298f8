import { ALL_WORDS_FROM, isOfThirds, isWeak, type QuestionResult, weaknesses } from '#core/index.ts';
import { VerdictShape } from '#ui/VerdictMark.tsx';
import { VERDICT_COLORS } from '#ui/verdict-colors.ts';
import { Certainty } from './Certainty.tsx';
import { certaintyText } from './certainty-text.ts';
import { FirstWeaknesses } from './FirstWeaknesses.tsx';
import { GroupByGroup } from './GroupByGroup.tsx';
import { headline, questionsBehind } from './headline.ts';
import { AboutRound, Section } from './layout.tsx';
import { measuresAbout } from './measures/in-order.ts';
import { MeasureList } from './measures/MeasureList.tsx';
import { SaidAndDone } from './measures/SaidAndDone.tsx';
import { useEditing } from './measures/useEditing.ts';
import { NextSteps } from './NextSteps.tsx';
import { LazyOutcomes } from './outcomes/LazyOutcomes.tsx';
import { Questions } from './Questions.tsx';
import { RoundByRound } from './RoundByRound.tsx';
import { type Opened, type RoundReport, reportFacts, withPlan } from './round-report.ts';
import { SectionLinks } from './SectionLinks.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useUnfoldedInPrint } from './useUnfoldedInPrint.ts';
import { Weaknesses } from './Weaknesses.tsx';

interface Props {
  readonly report: RoundReport;
  readonly opened: Opened;
}

/** A published result: the main finding, what to do first, the other weaknesses, and the figures behind, folded. */
export function Findings({ report: read, opened }: Props) {
  useUnfoldedInPrint();
  const editing = useEditing(read.round.surveyId, opened === 'example');
  const report = editing?.own ? withPlan(read, editing.own.tagged.plan) : read;
  const { result, wording, t } = report;
  const { title, lead, isWeakness } = headline(result, wording, t);
  const weak = weaknesses(result.factors);
  const others = weak.filter(({ rank }) => rank > 1);
  // By an answer link, all measures stand above the result, and not beside the weaknesses too.
  const isSaid = opened === 'answer-link' && report.measures.length > 0;
  const measuresFor = (question: QuestionResult) =>
    editing?.own ? (
      <editing.part.EditableMeasures question={question} report={report} own={editing.own} />
    ) : (
      !isSaid && <MeasureList measures={measuresAbout(question.id, report.measures)} t={t} />
    );
  return (
    <article class="findings">
      {isSaid && <SaidAndDone report={report} />}
      <header class="stack">
        <AboutRound organisation={report.organisation} facts={reportFacts(report)} />
        <h1 class="ds-heading" tabIndex={-1}>
          {title}
        </h1>
        {!isWeakness && <p class="lead">{lead}</p>}
        <FactorVerdicts {...report} />
        <p class="reliance">{certaintyText(report)}</p>
      </header>
      {isWeakness ? (
        <FirstWeaknesses
          weaknesses={weak.filter(({ rank }) => rank === 1)}
          report={report}
          measuresFor={measuresFor}
          ownMeasures={editing?.own?.tagged.plan.measures}
        />
      ) : (
        <NextSteps {...report} />
      )}
      <Caveats report={report} isWeakness={isWeakness} />
      {editing && <editing.part.PlanPanel report={report} own={editing.own} />}
      <Toolbar report={report} />
      <SectionLinks sections={sectionsOf(report, others.length > 0)} t={t} />
      {others.length > 0 && (
        <Section id="weaknesses" heading={t.results.weaknesses.heading}>
          <Weaknesses
            weaknesses={others}
            report={isSaid ? { ...report, measures: [] } : report}
            measuresFor={measuresFor}
          />
        </Section>
      )}
      {!isSaid && <OtherMeasures report={report} />}
      <Questions report={report} />
      {result.groups.length > 0 && <GroupByGroup report={report} />}
      {report.history.length > 1 && <RoundByRound report={report} />}
      <LazyOutcomes {...report} />
      <Certainty report={report} />
    </article>
  );
}

function sectionsOf({ result, history, t }: RoundReport, hasOthers: boolean) {
  const { weaknesses: others, bands, groups, rounds, certainty } = t.results;
  return [
    ...(hasOthers ? [{ id: 'weaknesses', name: others.heading }] : []),
    { id: 'bands', name: bands.heading },
    ...(result.groups.length > 0 ? [{ id: 'groups', name: groups.heading }] : []),
    ...(history.length > 1 ? [{ id: 'rounds', name: rounds.heading }] : []),
    { id: 'certainty', name: certainty.heading },
  ];
}

/** The verdict on every factor, and on how many questions a weak one rests: visible on a phone without scrolling. */
function FactorVerdicts({ result, wording, t }: Pick<RoundReport, 'result' | 'wording' | 't'>) {
  return (
    <ul class="verdicts">
      {result.factors.map((factor) => (
        <li
          key={factor.id}
          data-color={VERDICT_COLORS[factor.verdict]}
          data-weak={isWeak(factor.verdict) || undefined}
        >
          <VerdictShape verdict={factor.verdict} />
          <span>
            <strong>{t.common.verdicts[factor.verdict]}</strong> {wording.factors[factor.id]?.name}{' '}
            {isWeak(factor.verdict) && <span class="verdicts-behind">{questionsBehind(factor, t)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Measures about what is no weakness in this result. */
function OtherMeasures({ report }: Pick<Props, 'report'>) {
  const weak = weaknesses(report.result.factors).map(({ question }) => question.id);
  const measures = report.measures.filter(({ questionId }) => !weak.includes(questionId));
  if (measures.length === 0) return null;
  return (
    <Section id="measures" heading={report.t.results.measures.other}>
      <MeasureList measures={measures} t={report.t} />
    </Section>
  );
}

/** Which verdicts this round can have, where they are not all of them. */
function Caveats({ report, isWeakness }: Pick<Props, 'report'> & { readonly isWeakness: boolean }) {
  const { result, t } = report;
  if (isOfThirds(result)) return <p class="caveats">{t.results.oldRule}</p>;
  if (result.responses >= ALL_WORDS_FROM) return null;
  return (
    <p class="caveats">
      {t.results.few} {isWeakness && t.results.fewYes}
    </p>
  );
}
