/**
 * The greatest width of a character, in parts of the font size. svg does not wrap text, and the machine that draws a
 * picture chooses its font. These are the widths of DejaVu Sans Bold, the widest of the usual fonts.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^\p{M}/u, 0],
  [/^\p{Extended_Pictographic}/u, 1.4],
  [/^[mwMW@%‰—…ŒÆœæ]/, 1.12],
  [/^[ijlI.,:;'|!·’‘()[\] ]/, 0.46],
  [/^[ckrstvxyz]/, 0.67],
  [/^[a-zà-öø-ÿ\d\-–«»"?/]/, 0.72],
  [/^\p{Script=Latin}/u, 0.88],
];
const ANY_OTHER = 1.12;
/** The width of a regular font, as a part of that of a bold one. */
const REGULAR = 0.92;

/** A character with its accents and everything joined to it. Lines do not break inside it. */
const CHARACTERS = /.(?:\p{M}|\u200d.)*/gsu;

/** The greatest width of a text, in the unit of `size`. */
export function widthOf(text: string, size: number, bold = false): number {
  const widths = charactersOf(text).map(
    (character) => WIDTHS.find(([shape]) => shape.test(character))?.[1] ?? ANY_OTHER,
  );
  return widths.reduce((sum, width) => sum + width, 0) * size * (bold ? 1 : REGULAR);
}

/** Wraps a text into lines no wider than `width`, at spaces, and inside words that are wider than a line. */
export function wrapped(text: string, width: number, size: number, bold = false): string[] {
  const fits = (line: string) => widthOf(line, size, bold) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, fits))) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const parts = [''];
  for (const character of charactersOf(word)) {
    const longer = parts.at(-1) + character;
    if (fits(longer) || longer === character) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}

function charactersOf(text: string): string[] {
  return text.match(CHARACTERS) ?? [];
}
