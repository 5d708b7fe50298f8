import type { Measure, Weakness } from '#core/index.ts';
import { fill } from '#i18n/format.ts';
import { VERDICT_COLORS } from '#ui/verdict-colors.ts';
import { firstSteps } from './advice.ts';
import type { RoundReport } from './round-report.ts';
import { FirstStep, type MeasuresFor, OpenWeakness, Weaknesses } from './Weaknesses.tsx';

export interface Props {
  /** All that tie for the first rank, in the instrument's order. */
  readonly weaknesses: readonly Weakness[];
  readonly report: RoundReport;
  readonly measuresFor: MeasuresFor;
  /** For those who write measures, all of them, published or not. */
  readonly ownMeasures?: readonly Measure[] | undefined;
}

/** What to fix first. Ties are presented as equals: readers choose. */
export function FirstWeaknesses({ weaknesses, report, measuresFor, ownMeasures }: Props) {
  const [weakness] = weaknesses;
  if (!weakness) return null;
  const { first } = report.t.results;
  const isTied = weaknesses.length > 1;
  const isUnseen = weakness.question.verdict === 'unseen';
  const steps = new Set(weaknesses.map(({ question }) => firstSteps(question, report.wording, report.t)[0]));
  return (
    <section
      class="first stack"
      data-color={VERDICT_COLORS[weakness.question.verdict]}
      aria-labelledby="first"
    >
      <h2 class="first-heading" id="first">
        {isTied && !isUnseen ? first.headingTied : first.heading}
      </h2>
      {isTied ? (
        <>
          <p>{fill(isUnseen ? first.tiedUnseen : first.tied, { n: weaknesses.length })}</p>
          {isUnseen && steps.size === 1 && <FirstStep question={weakness.question} report={report} />}
          <Weaknesses weaknesses={weaknesses} report={report} measuresFor={measuresFor} />
        </>
      ) : (
        <OpenWeakness
          weakness={weakness}
          report={report}
          measuresFor={measuresFor}
          ownMeasures={ownMeasures}
        />
      )}
    </section>
  );
}
