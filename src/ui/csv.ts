import { fileText } from '#core/characters.ts';

/** One row of a spreadsheet. */
export type Row = readonly (string | number)[];

/**
 * Rows as a CSV file (RFC 4180). Excel and the import dialog of LibreOffice recognise UTF-8 by the byte order mark.
 * LibreOffice without a window (`--convert-to`) ignores both mark and separator, in all locales: call it with
 * `--infilter=CSV:59,34,76,1`, or 44 for commas.
 * @param lang the language of the page
 */
export function csvFile(rows: readonly Row[], lang: string): string {
  const separator = separatorFor(lang);
  const line = (row: Row) => row.map(cell).join(separator);
  return `\uFEFF${rows.map(line).join('\r\n')}\r\n`;
}

/**
 * The separator: a comma in English, a semicolon in languages with a decimal comma. Excel follows the region of its
 * machine, which a page cannot read, so the page's language stands in for it. A first line `sep=;` would decide it, but
 * then Excel ignores the byte order mark and garbles every æ, ø and å.
 */
function separatorFor(lang: string): string {
  return lang === 'en' ? ',' : ';';
}

/**
 * A cell. Text is always quoted: if a program expects the other separator, an unquoted one in the text would shift all
 * columns after it.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return `"${withoutFormulas(fileText(value)).replaceAll('"', '""')}"`;
}

/** Characters that begin a new cell in a program that expects the other separator. */
const SEPARATORS = /([;,\t\r\n]+)/;
const FORMULA = /^[\s"]*[=+\-@]/;
/** An international telephone number, which is not a formula. */
const TELEPHONE = /^\s*\+\d[\d\s().-]{5,}$/;

/**
 * Puts an apostrophe before text that a spreadsheet would run as a formula, since anybody may have typed the names.
 * Every part of a text is checked: if LibreOffice expects the other separator, it respects quotation marks only in
 * lines that begin with one, and splits `"Acme;=1+1"` after a number.
 */
function withoutFormulas(text: string): string {
  return text
    .split(SEPARATORS)
    .map((part) => (FORMULA.test(part) && !TELEPHONE.test(part) ? `'${part}` : part))
    .join('');
}
