import type { FactorResult, QuestionResult } from '#core/index.ts';
import { fill, wholeNumber } from '#i18n/format.ts';
import { bandText } from '#results/question-sentence.ts';
import { VerdictMark } from '#ui/VerdictMark.tsx';
import type { Chart, ChartProps } from '../chart.ts';
import { BandBar } from './BandBar.tsx';
import { BandLegend } from './BandLegend.tsx';

/** Every question, factor by factor: how many said no, as a bar and as the same figures in a table. */
export const Bands: Chart = (props) => {
  const { result, t } = props;
  const { bands } = t.results;
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
        </tr>
      </thead>
      {result.factors.map((factor) => (
        <FactorRows key={factor.id} factor={factor} {...props} />
      ))}
    </table>
  );
};

function FactorRows({ factor, ...props }: ChartProps & { readonly factor: FactorResult }) {
  return (
    <tbody>
      <tr class="bands-factor">
        <th colSpan={2} scope="rowgroup">
          {props.wording.factors[factor.id]?.name}
        </th>
        <td>
          <VerdictMark verdict={factor.verdict} t={props.t} />
        </td>
      </tr>
      {factor.questions.map((question) => (
        <QuestionRow key={question.id} question={question} {...props} />
      ))}
    </tbody>
  );
}

function QuestionRow({ question, result, wording, t }: ChartProps & { readonly question: QuestionResult }) {
  const { bands } = t.results;
  return (
    <tr>
      <th scope="row">
        <div class="bands-cell">
          <span>{wording.questions[question.id]?.short}</span>
          <BandBar id={`bands-${question.id}`} question={question} responses={result.responses} />
        </div>
      </th>
      <td class="bands-figure">{question.no ? fill(bands.range, bandText(question.no, t)) : bands.none}</td>
      <td>
        <VerdictMark verdict={question.verdict} t={t} />
      </td>
    </tr>
  );
}
