/** One row of a spreadsheet. */
export type Row = readonly (string | number)[];

/**
 * Rows as a file. A byte order mark and semicolons, since that is how the spreadsheets of Norwegian offices tell
 * that the letters are UTF-8 and where one cell ends.
 */
export function csvFile(rows: readonly Row[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
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
