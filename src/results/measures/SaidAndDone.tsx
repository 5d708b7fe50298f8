import { VerdictMark } from '#ui/VerdictMark.tsx';
import type { RoundReport } from '../round-report.ts';
import { measuresInOrder } from './in-order.ts';
import { MeasureFacts } from './MeasureList.tsx';

/** For those who answered: what they said, and what will be done about it, above the result itself. */
export function SaidAndDone({ report }: { readonly report: RoundReport }) {
  const { wording, t } = report;
  const { measures: words } = t.results;
  return (
    <section class="said stack" aria-labelledby="said">
      <h2 class="ds-heading" data-size="sm" id="said">
        {words.said}
      </h2>
      <ul class="earlier">
        {measuresInOrder(report).map(({ measure, verdict }) => (
          <li key={measure.id}>
            <p class="earlier-question">{wording.questions[measure.questionId]?.short}</p>
            {verdict && (
              <p class="earlier-word">
                <VerdictMark verdict={verdict} t={t} />
              </p>
            )}
            <div class="earlier-measure">
              <p class="measure-text">{measure.text}</p>
              <MeasureFacts measure={measure} t={t} />
            </div>
          </li>
        ))}
      </ul>
      <p class="muted">{words.saidNote}</p>
    </section>
  );
}
