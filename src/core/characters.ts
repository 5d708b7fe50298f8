/** What people cannot read: lone surrogates, noncharacters, controls, and the mark of a character that was lost. */
const UNREADABLE = /[\p{Cs}\p{Noncharacter_Code_Point}\p{Cc}\ufffd]/u;
/** Characters that reverse the text after them: `\u202E` turns "exe.jpg" into "gpj.exe". */
const OVERRIDES = /[\u202d\u202e]/;
/** A character with a shape of its own: no space, zero-width sign, filler or lone accent. */
const VISIBLE = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/**
 * Whether people can read a line that somebody typed, such as the name of an organisation or a group, in any script.
 * Characters that join or separate letters are part of many scripts and are allowed.
 */
export function isLegible(text: string): boolean {
  return VISIBLE.test(text) && !UNREADABLE.test(text) && !OVERRIDES.test(text);
}

/** What files cannot hold: lone surrogates, noncharacters, and controls other than tabs and line ends. */
const UNWRITABLE = /[\p{Cs}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\r]/gu;

/**
 * A text that a file can hold. Names with such characters are refused today, but older ones are still stored, and a
 * single one keeps PowerPoint, a picture or a calendar from opening.
 */
export function fileText(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}

/** A JSON document in which every text is one that a file can hold. */
export function fileDocument<T>(document: T): T {
  return JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value === 'string' ? fileText(value) : value,
  );
}
