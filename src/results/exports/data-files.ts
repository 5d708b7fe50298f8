import type { FactorResult } from '#core/index.ts';
import { datedDay } from '#i18n/format.ts';
import { csvFile, type Row } from '#ui/csv.ts';
import { measuresInOrder } from '../measures/in-order.ts';
import type { RoundReport } from '../round-report.ts';

/** The result document as the API sends it, with the organisation's name and the note on bands. */
export function jsonOf({ organisation, round, t }: RoundReport): string {
  return `${JSON.stringify({ organisation: { name: organisation }, note: t.resultActions.exports.note, ...round }, null, 2)}\n`;
}

/**
 * The result as a CSV file: facts first, then one row for each question of everybody and of each group, then one for
 * each measure.
 */
export function csvOf(report: RoundReport): string {
  const rows = [
    ...aboutRows(report),
    [],
    headRow(report),
    ...figureRows(report),
    ...(report.measures.length > 0 ? [[], ...measureRows(report)] : []),
  ];
  return csvFile(rows, report.t.common.lang);
}

function aboutRows({ organisation, round, result, t }: RoundReport): Row[] {
  const { columns, note } = t.resultActions.exports;
  return [
    [columns.organisation, organisation],
    [columns.round, round.round],
    [columns.closed, datedDay(round.closesAt, t.common.lang)],
    [columns.responses, result.responses],
    [columns.note, note],
  ];
}

function headRow({ t }: RoundReport): Row {
  const { scope, responses, factor, factorVerdict, question, verdict, from, to } =
    t.resultActions.exports.columns;
  return [scope, responses, factor, factorVerdict, question, verdict, from, to];
}

function figureRows({ result, t, wording }: RoundReport): Row[] {
  const everybody = { name: t.resultActions.exports.everybody, ...result };
  return [everybody, ...result.groups].flatMap(({ name, responses, factors }) =>
    factors.flatMap((factor: FactorResult) =>
      factor.questions.map(({ id, verdict, no }) => [
        name,
        responses,
        wording.factors[factor.id]?.name ?? factor.id,
        t.common.verdicts[factor.verdict],
        wording.questions[id]?.text ?? id,
        t.common.verdicts[verdict],
        no ? no.from : '',
        no ? no.to : '',
      ]),
    ),
  );
}

/** What people wrote, below a line that says so. */
function measureRows(report: RoundReport): Row[] {
  const { wording, t } = report;
  const { question, measure, owner, due, state } = t.resultActions.exports.columns;
  return [
    [t.resultActions.plan.written],
    [question, measure, owner, due, state],
    ...measuresInOrder(report).map(({ measure: { questionId, text, ...rest } }) => [
      wording.questions[questionId]?.text ?? questionId,
      text,
      rest.owner,
      rest.due ?? '',
      t.results.measures.states[rest.state],
    ]),
  ];
}
