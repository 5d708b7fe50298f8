import { RoundsChart } from './charts/rounds/page.tsx';
import { Fold, ScrollArea } from './layout.tsx';
import { EarlierMeasures } from './measures/EarlierMeasures.tsx';
import type { RoundReport } from './round-report.ts';
import { roundsSay } from './section-says.ts';

/** Earlier measures between the words then and now, and the verdicts of all rounds. */
export function RoundByRound({ report }: { readonly report: RoundReport }) {
  const { history, wording, t } = report;
  const { rounds } = t.results;
  return (
    <Fold id="rounds" heading={rounds.heading} says={roundsSay(report)}>
      <EarlierMeasures
        report={report}
        heading={
          <h3 class="ds-heading" data-size="2xs">
            {t.results.measures.before}
          </h3>
        }
      />
      <ScrollArea label={rounds.scroll}>
        <RoundsChart rounds={history} wording={wording} t={t} />
      </ScrollArea>
      <p class="muted">{rounds.intro}</p>
    </Fold>
  );
}
