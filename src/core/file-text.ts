/** Half a character, what Unicode keeps for programs, and controls that are neither a tab nor the end of a line. */
const UNWRITABLE = /[\p{Cs}\p{Noncharacter_Code_Point}]|[^\P{Cc}\t\n\r]/gu;

/**
 * A text as a file may hold it. Names with such characters have been refused for some time, but older ones are still
 * stored, and one of them is enough for PowerPoint, a picture or a calendar not to open.
 */
export function fileText(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd');
}

/** A document, as JSON has it, with every text in it as a file may hold it. */
export function fileDocument<T>(document: T): T {
  return JSON.parse(JSON.stringify(document), (_, value) =>
    typeof value === 'string' ? fileText(value) : value,
  );
}
