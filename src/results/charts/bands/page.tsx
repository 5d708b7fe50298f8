import { fill, wholeNumber } from '#i18n/format.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import type { Chart } from '../chart.ts';
import { BandBar } from './BandBar.tsx';
import { BandLegend } from './BandLegend.tsx';
import { bandRows } from './geometry.ts';

/** How many said no to every question: a bar, and the same figures as text, in one table. */
export const BandsChart: Chart = (props) => {
  const { result, coachView, t } = props;
  const { bands, coachView: coach } = t.results;
  return (
    <table class="ds-table bands">
      <caption>
        {fill(bands.caption, { n: wholeNumber(result.responses, t.common.lang) })}
        <BandLegend t={t} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{bands.question}</th>
          <th scope="col" class="bands-figure">
            {bands.no}
          </th>
          <th scope="col">{bands.verdict}</th>
          {coachView && <th scope="col">{coach.column}</th>}
        </tr>
      </thead>
      {bandRows(props).map(({ id, name, verdict, questions }) => (
        <tbody key={id}>
          <tr class="bands-factor">
            <th colSpan={2} scope="rowgroup">
              {name}
            </th>
            <td>
              <VerdictMark verdict={verdict} t={t} />
            </td>
            {coachView && <td />}
          </tr>
          {questions.map(({ question, name, figure }) => (
            <tr key={question.id}>
              <th scope="row">
                <div class="bands-cell">
                  <span>{name}</span>
                  <BandBar id={`bands-${question.id}`} question={question} responses={result.responses} />
                </div>
              </th>
              <td class="bands-figure">{figure}</td>
              <td>
                <VerdictMark verdict={question.verdict} t={t} />
              </td>
              {coachView && <td>{coach.answers[coachView[question.id] ?? 'unsure']}</td>}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
};
