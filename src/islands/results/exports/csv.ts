import type { FactorResult } from '../../../core/index.ts';
import { datedDay } from '../../../i18n/format.ts';
import type { Sheet } from '../sheet.ts';

/**
 * The result as rows. A byte order mark and semicolons, since that is how the spreadsheets of Norwegian
 * offices tell that the letters are UTF-8 and where one cell ends.
 */
export function csvOf(sheet: Sheet): string {
  const rows = [...aboutRows(sheet), [], headRow(sheet), ...figureRows(sheet)];
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

type Row = readonly (string | number)[];

function aboutRows({ organisation, round, result, t }: Sheet): Row[] {
  const { columns, note } = t.act.exports;
  return [
    [columns.organisation, organisation],
    [columns.round, round.round],
    [columns.closed, datedDay(round.closesAt, t.common.lang)],
    [columns.responses, result.responses],
    [columns.note, note],
  ];
}

function headRow({ t }: Sheet): Row {
  const { scope, responses, factor, factorVerdict, question, verdict, from, to } = t.act.exports.columns;
  return [scope, responses, factor, factorVerdict, question, verdict, from, to];
}

function figureRows({ result, t, wording }: Sheet): Row[] {
  const everybody = { name: t.act.exports.everybody, ...result };
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

/**
 * A cell as it is written. Names are typed by strangers: a text that a spreadsheet would run as a formula
 * gets an apostrophe in front, which makes it text.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^\s*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
