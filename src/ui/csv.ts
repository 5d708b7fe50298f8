import { fileText } from '#core/characters.ts';

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
  const line = (row: Row) => row.map(cell).join(separator);
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
 * A cell as it is written. Text is always quoted: the file may be read with the other separator, and text that has
 * one in it would move every column after it.
 */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return `"${harmless(fileText(value)).replaceAll('"', '""')}"`;
}

/** What may begin a new cell inside a text, if a program reads the file with the other separator. */
const PARTS = /([;,\t\r\n]+)/;
const FORMULA = /^[\s"]*[=+\-@]/;
/** A telephone number in the form that all countries share. There is nothing in it to run. */
const TELEPHONE = /^\s*\+\d[\d\s().-]{5,}$/;

/**
 * Names are typed by strangers: a text that a spreadsheet would run as a formula gets an apostrophe in front, which
 * makes it text. So does a part of a text: with the other separator, LibreOffice heeds quotation marks only in a line
 * that begins with one, and splits `"Acme;=1+1"` behind a number.
 */
function harmless(text: string): string {
  return text
    .split(PARTS)
    .map((part) => (FORMULA.test(part) && !TELEPHONE.test(part) ? `'${part}` : part))
    .join('');
}
