import Papa from 'papaparse';
import { fill } from '#i18n/format.ts';
import type { CoachText } from '../coach-text.ts';

/** A pasted list: the names of its columns, and a row for each person. */
export interface People {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Whether the first line was read as the names of the columns. */
  readonly hasHeader: boolean;
  /** How many rows have neither e-mail address nor telephone number. */
  readonly withoutContact: number;
}

type Table = readonly (readonly string[])[];

/** Reads lines copied from a spreadsheet, a CSV file, or the receivers of a message. */
export function readPeople(text: string, t: CoachText['invitations']['mail']): People {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const table = rectangular(readReceivers(plain) ?? readTable(plain));
  const [first = [], ...rest] = table;
  const hasHeader = rest.length > 0 && isHeader(first);
  const rows = hasHeader ? rest : table;
  return {
    columns: hasHeader ? first : guessColumns(table, t),
    rows,
    hasHeader,
    withoutContact: rows.filter((row) => !row.some(isAddress)).length,
  };
}

const EMAIL = /[^\s@,;<>"]+@[^\s@,;<>"]+/;
const EMAIL_ALONE = new RegExp(`^<?(${EMAIL.source})>?$`);
const RECEIVER = new RegExp(`^"?([^"<>]*?)"?\\s*<(${EMAIL.source})>$`);
const PHONE = /^\+?(?:[\s().-]*\d){8,15}$/;

/** Receivers as mail programs copy them, `Kari <kari@a.no>; "Bø, Ole" <ole@a.no>`; null for anything else. */
function readReceivers(text: string): Table | null {
  // Separators are semicolons or commas; a comma may also be part of a name.
  const parted = text.replace(/(@[^\s,;<>"]+>?)[ \t]*,/g, '$1;');
  const pieces = (parted.match(/(?:"[^"]*"|[^;\n"])+/g) ?? []).map((piece) => piece.trim()).filter(Boolean);
  const read = pieces.map((piece) => {
    const [, alone] = EMAIL_ALONE.exec(piece) ?? [];
    const [, name = '', address = alone] = RECEIVER.exec(piece) ?? [];
    return address && [name === address ? '' : name, address];
  });
  const whole = read.filter((row) => row !== undefined && row !== '') as string[][];
  if (whole.length === 0 || whole.length < pieces.length) return null;
  return whole.some(([name]) => name) ? whole : whole.map(([, address = '']) => [address]);
}

const SEPARATORS = ['\t', ';', ','];
/** An unclosed quotation mark is part of a name; then no quotation mark is syntax. */
const QUOTES = ['"', '\0'];

/** Parses a table with the first separator that fits all of it, preferring more than one column. */
function readTable(text: string): Table {
  const read = QUOTES.flatMap((quoteChar) =>
    SEPARATORS.map((delimiter) =>
      Papa.parse<string[]>(text, { delimiter, quoteChar, skipEmptyLines: 'greedy' }),
    ),
  ).filter(({ errors }) => !errors.some(({ type }) => type === 'Quotes'));
  const found = read.find(({ data }) => data.some((row) => row.length > 1)) ?? read[0];
  return found?.data ?? [];
}

/** Pads all rows to the longest. Line breaks within cells become spaces. */
function rectangular(table: Table): Table {
  const width = Math.max(0, ...table.map((row) => row.length));
  const clean = (cell = '') =>
    cell
      .replace(/\s*\n\s*/g, ' ')
      .trim()
      .replace(/^"(.*)"$/, '$1');
  return table.map((row) => Array.from({ length: width }, (_, at) => clean(row[at])));
}

/** Usual column names in lists of people, in the pages' languages and similar ones. */
const NAME_WORDS = /^(?:\p{L}+[ -]?)?(?:navn|namn|name)$/iu;
const CONTACT_WORDS =
  /^(?:e-?post|e-?mail|mail|telefon|tlf\.?|mobil|phone|telephone|mobile|adresse|address)/i;
const CONTACT_ENDINGS = /^(?:[ -]?(?:adresse|address|adress|nummer|number|nr\.?))?$/i;

/** Whether a row is certainly a header: a first person without an address must not be taken for one. */
function isHeader(row: readonly string[]): boolean {
  const isName = (cell: string) =>
    NAME_WORDS.test(cell) ||
    (CONTACT_WORDS.test(cell) && CONTACT_ENDINGS.test(cell.replace(CONTACT_WORDS, '')));
  return row.some(isName) && !row.some(isAddress);
}

function guessColumns(table: Table, t: CoachText['invitations']['mail']): string[] {
  const places = [...(table[0] ?? []).keys()];
  const at = (test: (cell: string) => boolean) =>
    places.find((place) => table.some((row) => test(row[place] ?? '')));
  const address = at((cell) => EMAIL.test(cell));
  const phone = at((cell) => PHONE.test(cell));
  const name = places.find((place) => place !== address && place !== phone);
  return places.map((place) => {
    if (place === address) return t.address;
    if (place === phone) return t.phone;
    return place === name ? t.name : fill(t.column, { n: place + 1 });
  });
}

function isAddress(cell: string): boolean {
  return EMAIL.test(cell) || PHONE.test(cell);
}
