import type { Measure } from '#core/index.ts';
import type { RoundReport } from '../round-report.ts';
import { measureFacts } from './measure-text.ts';

interface Props extends Pick<RoundReport, 't'> {
  readonly measures: readonly Measure[];
}

/** What will be done about a weakness, who does it and by when. Marked as what people wrote. */
export function MeasureList({ measures, t }: Props) {
  const { label, written } = t.results.measures;
  if (measures.length === 0) return null;
  return (
    <div class="measures">
      <p class="measures-label">
        <strong>{label}</strong>
      </p>
      <ul>
        {measures.map((measure) => (
          <li key={measure.id} data-state={measure.state}>
            <p class="measure-text">{measure.text}</p>
            <MeasureFacts measure={measure} t={t} />
          </li>
        ))}
      </ul>
      <p class="measures-written">{written}</p>
    </div>
  );
}

/** Who, by when, how far. */
export function MeasureFacts({ measure, t }: Pick<Props, 't'> & { readonly measure: Measure }) {
  const facts = measureFacts(measure, t);
  return (
    <p class="measure-facts">
      {facts.map((fact, place) => (
        <>
          {place > 0 && ' '}
          <span>{place < facts.length - 1 ? `${fact} ·` : fact}</span>
        </>
      ))}
    </p>
  );
}
