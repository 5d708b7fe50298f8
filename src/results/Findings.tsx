import { ALL_WORDS_FROM, firstWeaknesses, isOfThirds, weaknesses } from '#core/index.ts';
import { VerdictShape } from '#ui/VerdictMark.tsx';
import { VERDICT_COLORS } from '#ui/verdict-colors.ts';
import { Certainty } from './Certainty.tsx';
import { certaintyText } from './certainty-text.ts';
import { BandsChart } from './charts/bands/page.tsx';
import { FactorsChart } from './charts/factors/page.tsx';
import { RoundsChart } from './charts/rounds/page.tsx';
import { FirstWeaknesses } from './FirstWeaknesses.tsx';
import { GroupByGroup } from './GroupByGroup.tsx';
import { headline } from './headline.ts';
import { AboutRound, ScrollArea, Section } from './layout.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Plan } from './plan/Plan.tsx';
import { type RoundReport, reportFacts } from './round-report.ts';
import { Toolbar } from './Toolbar.tsx';
import { Weaknesses } from './Weaknesses.tsx';

/** A published result, from the main finding to the figures behind it. */
export function Findings({ report }: { readonly report: RoundReport }) {
  const { organisation, round: _, history, ...props } = report;
  const { result, wording, t } = props;
  const { title, lead, isWeakness } = headline(result, wording, t);
  const weak = weaknesses(result.factors);
  return (
    <article class="findings">
      <header class="stack">
        <AboutRound organisation={organisation} facts={reportFacts(report)} />
        <h1 class="ds-heading" tabIndex={-1}>
          {title}
        </h1>
        <p class="lead">{lead}</p>
        <FactorVerdicts {...props} />
      </header>
      {isWeakness ? (
        <FirstWeaknesses questions={firstWeaknesses(result.factors)} {...props} />
      ) : (
        <NextSteps {...props} />
      )}
      <Caveats report={report} isWeakness={isWeakness} />
      <Toolbar report={report} />
      <Section id="factors" heading={t.results.factors.heading}>
        <FactorsChart {...props} />
      </Section>
      {weak.length > 0 && <Weaknesses weaknesses={weak} {...props} />}
      {weak.length > 0 && <Plan weaknesses={weak} report={report} />}
      <Section id="bands" heading={t.results.bands.heading}>
        <ScrollArea label={t.results.bands.scroll}>
          <BandsChart {...props} />
        </ScrollArea>
      </Section>
      {result.groups.length > 0 && <GroupByGroup round={report.round} {...props} />}
      {history.length > 1 && <RoundByRound report={report} />}
      <Certainty report={report} />
    </article>
  );
}

/** The verdicts on all factors in a few lines: visible on a phone without scrolling. */
function FactorVerdicts({ result, wording, t }: Pick<RoundReport, 'result' | 'wording' | 't'>) {
  return (
    <ul class="verdicts">
      {result.factors.map(({ id, verdict }) => (
        <li key={id} data-color={VERDICT_COLORS[verdict]}>
          <VerdictShape verdict={verdict} />
          <span>
            <strong>{t.common.verdicts[verdict]}</strong> {wording.factors[id]?.name}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How far the headline can be relied on, and which verdicts this round can have. */
function Caveats({ report, isWeakness }: { readonly report: RoundReport; readonly isWeakness: boolean }) {
  const { result, t } = report;
  return (
    <div class="caveats">
      <p>{certaintyText(report)}</p>
      {result.responses < ALL_WORDS_FROM && !isOfThirds(result) && (
        <p>
          {t.results.few} {isWeakness && t.results.fewYes}
        </p>
      )}
      {isOfThirds(result) && <p>{t.results.oldRule}</p>}
    </div>
  );
}

function RoundByRound({ report: { history, wording, t } }: { readonly report: RoundReport }) {
  const { rounds } = t.results;
  return (
    <Section id="rounds" heading={rounds.heading}>
      <p>{rounds.intro}</p>
      <ScrollArea label={rounds.scroll}>
        <RoundsChart rounds={history} wording={wording} t={t} />
      </ScrollArea>
    </Section>
  );
}
