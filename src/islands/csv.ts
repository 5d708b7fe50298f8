/** One row of a spreadsheet. */
export type Row = readonly (string | number)[];

/**
 * Rows as a file. The byte order mark is how Excel, and the import dialog of LibreOffice, tell that the letters
 * are UTF-8. LibreOffice without a window (`--convert-to`) looks for neither mark nor separator, whatever the
 * locale: it has to be told `--infilter=CSV:59,34,76,1`, or 44 for commas.
 * @param lang the language of the page
 */
export function csvFile(rows: readonly Row[], lang: string): string {
  const separator = separatorIn(lang);
  const line = (row: Row) => row.map((value) => cell(value, separator)).join(separator);
  return `\uFEFF${rows.map(line).join('\r\n')}\r\n`;
}

/**
 * What parts cells. Excel goes by the region its machine is set to, which no page can ask for, so the page's
 * language stands in for it: commas in English, and semicolons where the comma parts decimals. A first line
 * `sep=;` would settle it, but Excel then ignores the byte order mark and garbles every æ, ø and å.
 */
function separatorIn(lang: string): string {
  return lang === 'en' ? ',' : ';';
}

/**
 * A cell as it is written. Names are typed by strangers: a text that a spreadsheet would run as a formula
 * gets an apostrophe in front, which makes it text.
 */
function cell(value: string | number, separator: string): string {
  if (typeof value === 'number') return String(value);
  const text = /^\s*[=+\-@]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
