import { fill } from '#i18n/format.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import type { RoundReport } from '../round-report.ts';
import { earlierMeasures } from './earlier.ts';
import { MeasureFacts } from './MeasureList.tsx';

/** Each measure of earlier rounds between the words of its question then and now. */
export function EarlierMeasures({ report }: { readonly report: RoundReport }) {
  const { round, t } = report;
  const { results } = t;
  const earlier = earlierMeasures(report);
  if (earlier.length === 0) return null;
  return (
    <>
      <h3 class="ds-heading" data-size="2xs">
        {results.measures.before}
      </h3>
      <p>
        {results.measures.beforeNote} <span class="muted">({results.measures.written})</span>
      </p>
      <ul class="earlier">
        {earlier.map(({ measure, question, round: from, then, now }) => (
          <li key={`${from} ${measure.id}`}>
            <p class="earlier-question">{question}</p>
            <p class="earlier-word">
              <VerdictMark verdict={then} t={t} /> {fill(results.measures.inRound, { round: from })}
            </p>
            <div class="earlier-measure">
              <p class="measure-text">{measure.text}</p>
              <MeasureFacts measure={measure} t={t} />
            </div>
            <p class="earlier-word">
              <VerdictMark verdict={now} t={t} /> {fill(results.measures.inRound, { round: round.round })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
