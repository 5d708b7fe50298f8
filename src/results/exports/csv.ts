import type { FactorResult } from '#core/index.ts';
import { datedDay } from '#i18n/format.ts';
import { csvFile, type Row } from '#ui/csv.ts';
import type { Sheet } from '../round-report.ts';

/** The result as rows of a spreadsheet. */
export function csvOf(sheet: Sheet): string {
  const rows = [...aboutRows(sheet), [], headRow(sheet), ...figureRows(sheet)];
  return csvFile(rows, sheet.t.common.lang);
}

function aboutRows({ organisation, round, result, t }: Sheet): Row[] {
  const { columns, note } = t.resultActions.exports;
  return [
    [columns.organisation, organisation],
    [columns.round, round.round],
    [columns.closed, datedDay(round.closesAt, t.common.lang)],
    [columns.responses, result.responses],
    [columns.note, note],
  ];
}

function headRow({ t }: Sheet): Row {
  const { scope, responses, factor, factorVerdict, question, verdict, from, to } =
    t.resultActions.exports.columns;
  return [scope, responses, factor, factorVerdict, question, verdict, from, to];
}

function figureRows({ result, t, wording }: Sheet): Row[] {
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
