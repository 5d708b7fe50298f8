/**
 * How wide a character may be, in parts of its size. svg breaks no lines, and which font a picture gets is up to the
 * machine that draws it: these are the widths of DejaVu Sans Bold, the widest of those that are usual.
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
/** Of a font that is not bold. */
const REGULAR = 0.92;

/** A character with the accents on it and what is joined to it, which no line may break. */
const CHARACTERS = /.(?:\p{M}|\u200d.)*/gsu;

/** How wide a text is at the most, in the unit of `size`. */
export function widthOf(text: string, size: number, bold = false): number {
  const widths = charactersOf(text).map(
    (character) => WIDTHS.find(([shape]) => shape.test(character))?.[1] ?? ANY_OTHER,
  );
  return widths.reduce((sum, width) => sum + width, 0) * size * (bold ? 1 : REGULAR);
}

/** Cuts a text into lines no wider than `width`, at spaces and inside words that are wider than a line. */
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
