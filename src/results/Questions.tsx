import { fill, listOf } from '#i18n/format.ts';
import { BandsChart } from './charts/bands/page.tsx';
import { coachDifferences } from './coach-view.ts';
import { Fold, ScrollArea } from './layout.tsx';
import type { RoundReport } from './round-report.ts';
import { questionsSay } from './section-says.ts';

/** Every question with its figures, and beside them what the coach answered, if the coach shares that. */
export function Questions({ report }: { readonly report: RoundReport }) {
  const { t, coachView } = report;
  return (
    <Fold id="bands" heading={t.results.bands.heading} says={questionsSay(report)}>
      {coachView && <CoachView report={report} />}
      <ScrollArea label={t.results.bands.scroll}>
        <BandsChart {...report} />
      </ScrollArea>
    </Fold>
  );
}

/** Where the coach and those who answered differ, in one sentence. */
function CoachView({ report }: { readonly report: RoundReport }) {
  const { wording, t } = report;
  const { coachView: words, quote } = t.results;
  const names = coachDifferences(report).map(({ id }) =>
    fill(quote, { name: wording.questions[id]?.short ?? id }),
  );
  return (
    <>
      <p>
        <strong>
          {names.length === 0
            ? words.agrees
            : fill(words.differs, { questions: listOf(names, t.common.lang) })}
        </strong>
      </p>
      <p class="muted">{words.note}</p>
    </>
  );
}
