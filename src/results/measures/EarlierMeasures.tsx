import type { ComponentChildren } from 'preact';
import { fill } from '#i18n/format.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import type { RoundReport } from '../round-report.ts';
import { earlierMeasures } from './earlier.ts';
import { MeasureFacts } from './MeasureList.tsx';

interface Props {
  readonly report: RoundReport;
  readonly heading: ComponentChildren;
}

/** Each measure of earlier rounds between the words of its question then and now. Without any there is no heading. */
export function EarlierMeasures({ report, heading }: Props) {
  const { round, t } = report;
  const { results } = t;
  const earlier = earlierMeasures(report);
  if (earlier.length === 0) return null;
  return (
    <>
      {heading}
      <p>
        {results.measures.beforeNote} <span class="muted">{results.measures.written}</span>
      </p>
      <ul class="earlier">
        {earlier.map(({ measure, question, round: from, before, after }) => (
          <li key={`${from} ${measure.id}`}>
            <p class="earlier-question">{question}</p>
            <p class="earlier-word">
              <VerdictMark verdict={before} t={t} /> {fill(results.measures.inRound, { round: from })}
            </p>
            <div class="earlier-measure">
              <p class="measure-text">{measure.text}</p>
              <MeasureFacts measure={measure} t={t} />
            </div>
            <p class="earlier-word">
              <VerdictMark verdict={after} t={t} /> {fill(results.measures.inRound, { round: round.round })}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
