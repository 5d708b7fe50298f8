import { datedDay } from '#i18n/format.ts';
import type { ResultsText } from '../results-text.ts';
import type { PlannedMeasure } from './plan.ts';

interface Props {
  readonly measures: readonly PlannedMeasure[];
  readonly t: ResultsText;
}

/** The planned measures as a table, in print only: on screen the fields show the same. */
export function PlannedTable({ measures, t }: Props) {
  const { plan } = t.resultActions;
  if (measures.length === 0) return null;
  return (
    <table class="ds-table paper-only planned">
      <thead>
        <tr>
          <th scope="col">{t.results.bands.question}</th>
          <th scope="col">{plan.steps}</th>
          <th scope="col">{plan.owner}</th>
          <th scope="col">{plan.date}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ weakness, question, steps, owner, date }) => (
          <tr key={weakness.question.id}>
            <th scope="row">{question}</th>
            <td>
              <ul class="bullets">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            </td>
            <td>{owner}</td>
            <td>{date && datedDay(`${date}T12:00`, t.common.lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
